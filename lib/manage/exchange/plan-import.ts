import type { ForeignFile } from '@/lib/phrases/exchange/formats/format'
import { type ImportMode, type ImportPlan, type ImportTarget, planSteps } from '@/lib/phrases/exchange/plan'
import type { Progress } from '@/lib/phrases/exchange/progress'
import { inSlices } from '@/lib/phrases/library/steps'

export type Planned =
  | { readonly kind: 'plan'; readonly plan: ImportPlan }
  | { readonly kind: 'under-way'; readonly progress: Progress }

export interface PlanOptions {
  readonly target: ImportTarget
  readonly mode: ImportMode
  /** Name of the group that takes what has none. */
  readonly home: string | undefined
}

/** Compares a file with the library in slices, so that the page draws and listens in between. Returns what ends it early. */
export function planImportSliced(
  file: ForeignFile,
  { target, mode, home }: PlanOptions,
  onPlanned: (planned: Planned) => void,
): () => void {
  return inSlices(planSteps(file, target, mode, home), {
    onStep: done => onPlanned(planUnderWay(file, done)),
    onDone: plan => onPlanned({ kind: 'plan', plan }),
  })
}

/** `done` counts the file's phrases. */
export const planUnderWay = ({ phrases }: ForeignFile, done: number): Planned => ({
  kind: 'under-way',
  progress: { stage: 'checking', done, of: phrases.length },
})
