import type { ImportPlan, PlannedRow } from '@/lib/phrases/exchange/plan'
import type { Steps } from '@/lib/phrases/library/steps'
import type { CheckFinding } from '@/lib/phrases/text/check'
import { textsByCode } from '@/lib/phrases/text/write-out'
import type { Settings } from '@/lib/settings'
import { sampleOf } from '../library/sample'
import type { ConsoleSummary } from '../model'

/** The worst that is found in a row of the file, by the row's number. */
export type Flagged = ReadonlyMap<PlannedRow['row'], CheckFinding>

export interface FlagOptions {
  readonly settings: Settings
  readonly consoles: readonly ConsoleSummary[]
  /** Epoch ms. */
  readonly now: number
}

/** Rows checked between two steps. */
const SLICE = 100

/** Checks every phrase that would be written, filled from the sample order: what cannot go out, and what needs a look. */
export function* flagSteps(
  plan: ImportPlan,
  { settings, consoles, now }: FlagOptions,
): Steps<number, Flagged> {
  const flagged = new Map<number, CheckFinding>()
  const written = plan.rows.filter(({ kind }) => kind !== 'skipped')
  const textOf = textsByCode(plan.rows.map(({ phrase }) => phrase))
  for (const [at, { row, phrase }] of written.entries()) {
    const [worst] = sampleOf(phrase, textOf, settings, consoles, now).findings
    if (worst && worst.level !== 'hint') flagged.set(row, worst)
    if (at % SLICE === SLICE - 1) yield at + 1
  }
  return flagged
}
