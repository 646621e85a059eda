import type { MessageId } from '@/lib/trade/conversation'
import type { Buyer } from '@/lib/trade/order'
import { isSameBuyer } from '../chat-switch'
import type { ConsoleProfile } from '../profile'
import type { Part, Reading } from '../reading'
import { type Verdicts, verdictsOf } from './verdicts'

/** A part must have been missing for this long within one visit, in ms: chats load their messages after their header. */
const SETTLED = 5_000
/** And never so soon after the page was loaded: consoles mount parts of themselves up to ten seconds late. */
const LOADED = 15_000

/** One opening of a conversation, or of a page without any: what is missing counts once in it, however often it is read. */
export interface Visit {
  /** Epoch ms at which the page was loaded. */
  readonly loadedAt: number
  /** The page's address; never kept. */
  readonly page: string
  readonly buyer: Buyer | undefined
  readonly messages: ReadonlySet<MessageId>
  /** Since when each part has been missing without a break. */
  readonly missing: ReadonlyMap<Part, number>
  /** Parts whose absence was counted. */
  readonly counted: ReadonlySet<Part>
}

export interface Sight {
  readonly reading: Reading
  readonly page: string
  /** Epoch ms */
  readonly at: number
  /** The page is in sight and has been loaded: browsers and consoles put off work in others. */
  readonly isReady: boolean
}

export interface Seen {
  readonly visit: Visit
  /** `read` as often as it was seen, `missed` once a visit. */
  readonly verdicts: Verdicts
  /** When to look again although nothing changed, epoch ms. */
  readonly due: number | undefined
}

/**
 * A visit in which nothing was seen yet.
 * @param loadedAt epoch ms
 */
export function firstVisit(page: string, loadedAt: number): Visit {
  return { loadedAt, page, buyer: undefined, messages: new Set(), missing: new Map(), counted: new Set() }
}

/** Goes on from one reading to the next, or from one to itself a while later. */
export function see(before: Visit, sight: Sight, profile: Pick<ConsoleProfile, 'chat' | 'evidence'>): Seen {
  const { reading, page, at, isReady } = sight
  const now = verdictsOf(reading, profile)
  const conversation = reading.kind === 'open' && !reading.switching ? reading.conversation : undefined
  const messages = new Set((conversation?.messages ?? []).slice(-REMEMBERED).map(({ id }) => id))
  const here = { page, buyer: conversation?.buyer, messages }
  const isSame = profile.chat ? isSameChat(before, here) : before.page === page
  const { missing, counted } = isSame
    ? before
    : { missing: new Map<Part, number>(), counted: new Set<Part>() }
  const verdicts = new Map<Part, 'read' | 'missed'>()
  const stillMissing = new Map<Part, number>()
  let due: number | undefined
  for (const [part, verdict] of now) {
    if (verdict === 'read') verdicts.set(part, 'read')
    else if (isReady) {
      const since = missing.get(part) ?? at
      const end = Math.max(since + SETTLED, before.loadedAt + LOADED)
      stillMissing.set(part, since)
      if (counted.has(part)) continue
      if (at >= end) verdicts.set(part, 'missed')
      else due = Math.min(end, due ?? end)
    }
  }
  const missed = [...verdicts].flatMap(([part, verdict]) => (verdict === 'missed' ? [part] : []))
  const visit: Visit = {
    loadedAt: before.loadedAt,
    page,
    buyer: here.buyer ?? (isSame ? before.buyer : undefined),
    messages: messages.size > 0 || !isSame ? messages : before.messages,
    missing: stillMissing,
    counted: new Set([...counted, ...missed]),
  }
  return { visit, verdicts, due }
}

/** Enough to recognise a chat by. */
const REMEMBERED = 50

/** By the buyer; where one of the two has none, by the messages, and where neither tells, by the address. */
function isSameChat(before: Visit, now: Pick<Visit, 'page' | 'buyer' | 'messages'>): boolean {
  if (isKnown(before.buyer) && isKnown(now.buyer)) return isSameBuyer(before.buyer, now.buyer)
  if (before.messages.size > 0 && now.messages.size > 0)
    return [...now.messages].some(id => before.messages.has(id))
  return before.page === now.page
}

function isKnown(buyer: Buyer | undefined): buyer is Buyer {
  return buyer?.id !== undefined || buyer?.name !== undefined
}
