import type { Stamp } from '@/lib/trade/record'
import type { Group, GroupId, IntentId, Phrase, PhraseId } from '../library/phrase'
import { ADDRESS } from './address'
import { AFTER_SALE } from './after-sale'
import { BEFORE_SALE } from './before-sale'
import { CALMING } from './calming'
import { CLOSING } from './closing'
import { DURING_SALE } from './during-sale'
import { LOGISTICS } from './logistics'
import { NUDGE } from './nudge'
import { REVIEWS } from './reviews'
import type { SaleStage, StarterPhrase } from './stage'

const STAGES: readonly SaleStage[] = [
  BEFORE_SALE,
  DURING_SALE,
  LOGISTICS,
  NUDGE,
  ADDRESS,
  AFTER_SALE,
  REVIEWS,
  CALMING,
  CLOSING,
]

/**
 * Older than whatever an agent writes, so that an edited phrase wins over this one in every merge.
 * The counter (the second part) goes up when a phrase here changes.
 */
const PACKED = '000000000-0004-starter' as Stamp

/** The built-in pack: what a shop has before it has written its own. The same records on every machine. */
export const STARTER: { readonly groups: readonly Group[]; readonly phrases: readonly Phrase[] } = {
  groups: STAGES.map(({ key, name }, order) => ({ id: groupId(key), name, order, updatedAt: PACKED })),
  phrases: STAGES.flatMap(({ key, phrases }) => phrases.map((phrase, order) => asPhrase(phrase, key, order))),
}

function groupId(key: string): GroupId {
  return `starter:${key}` as GroupId
}

function asPhrase({ intents, ...phrase }: StarterPhrase, group: string, order: number): Phrase {
  return {
    ...phrase,
    id: `starter:${phrase.code}` as PhraseId,
    group: groupId(group),
    order,
    updatedAt: PACKED,
    ...(intents && { intents: intents as readonly IntentId[] }),
  }
}
