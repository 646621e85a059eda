import { useMemo } from 'preact/hooks'
import type { CheckFinding } from '@/lib/phrases/text/check'
import { type Filled, fill } from '@/lib/phrases/text/fill'
import { valuesFrom } from '@/lib/phrases/text/variables'
import { useManage } from '../context'
import { sampleMoment } from './sample'
import { checkSample } from './sample-checks'

export interface Sample {
  readonly filled: Filled
  /** Worst first. */
  readonly findings: readonly CheckFinding[]
}

/** The phrase filled from the sample order, and what is to be said about it. */
export function useSample(text: string): Sample {
  const { model } = useManage()
  const settings = model.settings.value
  const now = model.now.value
  return useMemo(() => {
    const values = valuesFrom({ ...sampleMoment(now), settings, now: new Date(now) })
    const filled = fill(text, values)
    const consoles = model.consoles.map(({ facts }) => facts)
    return { filled, findings: checkSample(filled.text, values, consoles, settings.shop) }
  }, [text, settings, now, model.consoles])
}
