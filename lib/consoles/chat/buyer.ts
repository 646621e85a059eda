import { mayBeSame } from '@/lib/trade/masked'
import type { Buyer, BuyerId } from '@/lib/trade/order'
import { parseDuration } from '@/lib/trade/parse-time'
import type { Hits } from '../hits'
import type { Candidate, ChatRules } from '../profile'
import { elementsAt } from '../select'
import type { Roots } from '../shadow'
import { isShown } from '../visible'
import type { Vocabulary } from '../words/vocabulary'
import { valueAt } from './row'

export interface OpenBuyer {
  readonly buyer: Buyer
  readonly waitingMs?: number
  /** Header, list of buyers and messages do not speak of the same buyer: the page is between two chats. */
  readonly torn: boolean
  /** Which of the profile's candidates said so. */
  readonly hits: Hits
}

/** Who the open chat is with, as header, list of buyers and message rows say. */
export function readBuyer(
  roots: Roots,
  rules: ChatRules,
  rowIds: ReadonlySet<string>,
  words: Vocabulary,
): OpenBuyer {
  const hits: Hits = new Map()
  const valueOn = (candidates: readonly Candidate[] | undefined) => onlyValue(roots, candidates, words, hits)
  const name = valueOn(rules.buyerName)
  const id = valueOn(rules.buyerId)
  const activeName = valueOn(rules.active?.name)
  const activeId = valueOn(rules.active?.id)
  const wait = valueOn(rules.active?.wait)
  const waitingMs = wait === undefined ? undefined : parseDuration(wait)
  const ids = new Set([id, activeId, ...rowIds].filter(known => known !== undefined))
  const torn =
    ids.size > 1 || (name !== undefined && activeName !== undefined && !mayBeSame(name, activeName))
  const [onlyId] = ids
  const shownName = name ?? activeName
  return {
    buyer: {
      ...(onlyId && ids.size === 1 && { id: onlyId as BuyerId }),
      ...(shownName && { name: shownName }),
    },
    ...(waitingMs !== undefined && { waitingMs }),
    torn,
    hits,
  }
}

/** The first candidate that gives a value on a shown element, links aside; two different values are none. */
function onlyValue(
  roots: Roots,
  candidates: readonly Candidate[] = [],
  words: Vocabulary,
  hits: Hits,
): string | undefined {
  for (const [at, candidate] of candidates.entries()) {
    const values = new Set(
      elementsAt(roots, candidate)
        .filter(isShown)
        .flatMap(element => valueAt(element, candidate) ?? [])
        .filter(value => !words.isAction(value)),
    )
    if (values.size !== 1) continue
    hits.set(candidates, at)
    return [...values][0]
  }
  return undefined
}
