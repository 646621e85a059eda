import { useEffect, useState } from 'preact/hooks'
import type { ForeignFile } from '@/lib/phrases/exchange/formats/format'
import { type ImportMode, type ImportPlan, type ImportTarget, planSteps } from '@/lib/phrases/exchange/plan'
import type { Progress } from '@/lib/phrases/exchange/progress'
import { inSlices } from '@/lib/phrases/library/steps'

export type Planned =
  | { readonly kind: 'plan'; readonly plan: ImportPlan }
  | { readonly kind: 'under-way'; readonly progress: Progress }

/** Compares a file with the library, in slices between which the page draws and listens. A new question ends the last one. */
export function usePlan(
  file: ForeignFile,
  target: ImportTarget | undefined,
  mode: ImportMode,
  home: string | undefined,
): Planned {
  const of = file.phrases.length
  const [planned, setPlanned] = useState<Planned>(underWay(0, of))
  useEffect(() => {
    if (!target) return undefined
    return inSlices(planSteps(file, target, mode, home), {
      onStep: done => setPlanned(underWay(done, of)),
      onDone: plan => setPlanned({ kind: 'plan', plan }),
    })
  }, [file, target, mode, home, of])
  return planned
}

const underWay = (done: number, of: number): Planned => ({
  kind: 'under-way',
  progress: { stage: 'checking', done, of },
})
