import { matches, selectAll } from '../dom'
import { findComposer } from '../find-composer'
import type { Hits } from '../hits'
import type { Candidate, ConsoleProfile } from '../profile'
import type { Part } from '../reading'

/** One of a profile's lists of candidates, and which of them names something on the page now. */
export interface TriedSelector {
  /** Where the list stands in the profile: `chat.active.name`. */
  readonly rule: string
  /** How many candidates it has. */
  readonly of: number
  /** The first that matched; absent when none did. */
  readonly matched?: {
    /** From 0. */
    readonly at: number
    readonly selector: string
  }
}

/** What was tried for each part the profile expects. A part that was read although nothing matched was read by meaning. */
export type SelectorMatches = Partial<Record<Part, readonly TriedSelector[]>>

/** What the readers have at hand. */
export interface Read {
  /** Of the open chat. */
  readonly list: Element | undefined
  readonly hits: readonly (Hits | undefined)[]
}

/**
 * Which candidates match, by the readers' own notes where they take any. The chat's rows are parsed too often to take notes: asked now and
 * then, one look into the list tells.
 */
export function matchesOf(root: ParentNode, profile: ConsoleProfile, { list, hits }: Read): SelectorMatches {
  const composer = findComposer(root, profile)
  const looks: Readonly<Record<Rule['seen'], ((selector: string) => boolean) | undefined>> = {
    noted: undefined,
    list: selector => list !== undefined && matches(list, selector),
    row: selector => list !== undefined && selectAll(list, selector).length > 0,
    composer: selector => composer !== undefined && matches(composer, selector),
  }
  const tried: Partial<Record<Part, TriedSelector[]>> = {}
  for (const { part, rule, seen, candidates } of rulesOf(profile)) {
    if (!profile.evidence[part]) continue
    tried[part] ??= []
    if (!candidates?.length) continue
    const look = looks[seen]
    const at = look
      ? candidates.findIndex(one => holds(look, selectorOf(one)))
      : (hits.find(one => one?.has(candidates))?.get(candidates) ?? -1)
    const candidate = candidates[at]
    tried[part].push({
      rule,
      of: candidates.length,
      ...(candidate !== undefined && { matched: { at, selector: selectorOf(candidate) } }),
    })
  }
  return tried
}

interface Rule {
  readonly part: Part
  readonly rule: string
  /** `noted` by the readers; else where to look. */
  readonly seen: 'noted' | 'list' | 'row' | 'composer'
  readonly candidates: readonly Candidate[] | undefined
}

function rulesOf({ chat, orders }: ConsoleProfile): readonly Rule[] {
  const rule = (
    part: Part,
    rule: string,
    candidates: readonly Candidate[] | undefined,
    seen: Rule['seen'] = 'noted',
  ): Rule => ({ part, rule, seen, candidates })
  return [
    rule('buyer', 'chat.buyerName', chat?.buyerName),
    rule('buyer', 'chat.buyerId', chat?.buyerId),
    rule('buyer', 'chat.active.name', chat?.active?.name),
    rule('buyer', 'chat.active.id', chat?.active?.id),
    rule('buyer', 'chat.rowBuyerId', chat?.rowBuyerId, 'row'),
    rule('messages', 'chat.list', chat?.list, 'list'),
    rule('messages', 'chat.row', chat?.row, 'row'),
    rule('messages', 'chat.sides.buyer', chat?.sides.buyer, 'row'),
    rule('messages', 'chat.sides.agent', chat?.sides.agent, 'row'),
    rule('messages', 'chat.text', chat?.text, 'row'),
    rule('composer', 'chat.composer', chat?.composer, 'composer'),
    rule('state', 'orders.state', orders?.state),
    rule('amount', 'orders.amount', orders?.amount),
    rule('items', 'orders.items.row', orders?.items?.row),
    rule('recipient', 'orders.recipient', orders?.recipient),
    rule('recipient', 'orders.name', orders?.name),
    rule('recipient', 'orders.phone', orders?.phone),
    rule('times', 'orders.placed', orders?.placed),
    rule('times', 'orders.shipBy', orders?.shipBy),
  ]
}

const selectorOf = (candidate: Candidate): string =>
  typeof candidate === 'string' ? candidate : candidate.at

function holds(look: (selector: string) => boolean, selector: string): boolean {
  try {
    return look(selector)
  } catch {
    // A selector this browser does not know is nowhere.
    return false
  }
}
