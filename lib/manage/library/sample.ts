import type { CheckFinding } from '@/lib/phrases/text/check'
import { type Filled, fill } from '@/lib/phrases/text/fill'
import { valuesFrom } from '@/lib/phrases/text/variables'
import type { Settings } from '@/lib/settings'
import type { ConsoleSummary } from '../model'
import { checkSample } from './sample-checks'
import { sampleOrder } from './sample-order'

export interface Sample {
  readonly filled: Filled
  /** Worst first. */
  readonly findings: readonly CheckFinding[]
}

/** A phrase filled from the sample order, and what the checks find in it. `now` is epoch ms. */
export function sampleOf(
  text: string,
  settings: Settings,
  consoles: readonly ConsoleSummary[],
  now: number,
): Sample {
  const values = valuesFrom({ ...sampleOrder(now), settings, now: new Date(now) })
  const filled = fill(text, values)
  const limits = consoles.map(({ facts }) => facts)
  return { filled, findings: checkSample(filled.text, values, limits, settings.shop) }
}
