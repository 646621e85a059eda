import type { Phrase } from '@/lib/phrases/library/phrase'
import type { CheckFinding } from '@/lib/phrases/text/check'
import { type Filled, fill } from '@/lib/phrases/text/fill'
import { valuesFrom } from '@/lib/phrases/text/variables'
import { type TextOf, writeOut } from '@/lib/phrases/text/write-out'
import type { Settings } from '@/lib/settings'
import type { ConsoleSummary } from '../model'
import { checkSample } from './sample-checks'
import { sampleOrder } from './sample-order'

export interface Sample {
  readonly filled: Filled
  /** Codes of phrases it holds that no phrase has. */
  readonly unknown: readonly string[]
  /** Codes along which it would hold itself. */
  readonly cycle?: readonly string[]
  /** Worst first. */
  readonly findings: readonly CheckFinding[]
}

/** A phrase filled from the sample order, and what the checks find in it. `now` is epoch ms. */
export function sampleOf(
  phrase: Pick<Phrase, 'code' | 'text'>,
  textOf: TextOf,
  settings: Settings,
  consoles: readonly ConsoleSummary[],
  now: number,
): Sample {
  const sample = sampleOrder(now)
  const values = valuesFrom({ ...sample, settings, now: new Date(now) })
  const { state } = sample.order.status ?? {}
  const { text, ...held } = writeOut(phrase, textOf, {
    ...(state && { state }),
    ...(settings.shop.name && { shop: settings.shop.name }),
  })
  const filled = fill(text, values)
  const limits = consoles.map(({ facts }) => facts)
  return { filled, ...held, findings: checkSample(filled.text, values, limits, settings.shop) }
}
