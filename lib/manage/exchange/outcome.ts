import type { Library } from '@/lib/messages'
import type { ImportPlan, ImportTarget, PlannedRow } from '@/lib/phrases/exchange/plan'
import { isOwn } from '@/lib/phrases/library/arrange'
import { partOf } from '@/lib/phrases/library/set-part'
import type { SetId } from '@/lib/phrases/library/sets'

/** What becomes of a row of the file, in the order in which the preview lists it. */
export const OUTCOMES = ['new', 'updated', 'conflict', 'skipped', 'faulty'] as const

export type Outcome = (typeof OUTCOMES)[number]

/** What a file is compared with: one's own phrases of the shop they go to. */
export function targetOf(library: Library, set: SetId | undefined): ImportTarget {
  const { phrases, groups } = partOf(library, library.sets ? (set ?? 'shared') : 'all')
  return { phrases: phrases.filter(isOwn), groups: groups.filter(isOwn) }
}

/** How many rows of the file end how; `faulty` could not be read as phrases. */
export function outcomeCounts(plan: ImportPlan): Readonly<Record<Outcome, number>> {
  const of = (kind: PlannedRow['kind']) => plan.rows.filter(row => row.kind === kind).length
  return {
    new: of('new'),
    updated: of('updated'),
    conflict: of('conflict'),
    skipped: of('skipped'),
    faulty: plan.faulty.length,
  }
}
