import type { KeyPart } from '@/lib/trade/console'
import type { ConsoleProfile } from '../profile'
import type { Part } from '../reading'
import { type InsertionHealth, NEVER_INSERTED } from './insertion'
import type { SelectorMatches, TriedSelector } from './matches'
import type { Verdicts } from './verdicts'

/** How well one part of a console has been read. Times are epoch ms. */
export interface PartHealth {
  /** The last time it was read, and what matched then. */
  readonly read?: { readonly at: number; readonly tried: readonly TriedSelector[] }
  /** The streak of settled readings without it, up to now; a good one ends it. `tried` is of the last. */
  readonly missed?: {
    readonly since: number
    readonly last: number
    readonly times: number
    readonly tried: readonly TriedSelector[]
  }
}

/** How well one console is read and written to on this machine. Nothing of what was read is in it. */
export interface ConsoleHealth {
  /** When anything the page should give was last read. */
  readonly readAt?: number
  /** The page's address, masked; see lib/trade/mask-address.ts. */
  readonly page?: string
  readonly parts: Readonly<Partial<Record<Part, PartHealth>>>
  readonly insertion: InsertionHealth
}

export const NEVER_READ: ConsoleHealth = { parts: {}, insertion: NEVER_INSERTED }

/** So many settled readings in a row without a key part turn off what rests on it. */
const TOO_OFTEN = 3
/** What is read as before is written again after this long, in ms. */
const AGAIN = 10 * 60_000

/** What only needs to be found out when something is written. */
interface Scene {
  readonly matches: SelectorMatches
  readonly page: string
}

/** Takes verdicts down. The very same value comes back, and nothing is asked of the `scene`, when nothing is worth writing. */
export function note(
  health: ConsoleHealth,
  verdicts: Verdicts,
  at: number,
  scene: () => Scene,
): ConsoleHealth {
  const isNews = [...verdicts].some(
    ([part, verdict]) => verdict === 'missed' || isNewlyRead(health.parts[part], at),
  )
  if (!isNews) return health
  const { matches, page } = scene()
  const parts: Partial<Record<Part, PartHealth>> = { ...health.parts }
  for (const [part, verdict] of verdicts) {
    const tried = matches[part] ?? []
    parts[part] = verdict === 'read' ? { read: { at, tried } } : missedAgain(parts[part], tried, at)
  }
  const isRead = [...verdicts.values()].includes('read')
  return { ...health, page, parts, ...(isRead && { readAt: at }) }
}

/** For the first time, after it was missing, or long after it was last written; a clock set back counts as long. */
function isNewlyRead({ read, missed }: PartHealth = {}, at: number): boolean {
  return read === undefined || missed !== undefined || at < read.at || at - read.at >= AGAIN
}

function missedAgain(
  { read, missed }: PartHealth = {},
  tried: readonly TriedSelector[],
  at: number,
): PartHealth {
  return {
    ...(read && { read }),
    missed: { since: missed?.since ?? at, last: at, times: (missed?.times ?? 0) + 1, tried },
  }
}

/**
 * Parts without which what Deskside says about a page could be wrong: of a chat who writes and what, of an order page the orders and their
 * states.
 */
export function keyPartsOf({
  chat,
  evidence,
}: Pick<ConsoleProfile, 'chat' | 'evidence'>): readonly KeyPart[] {
  const key: readonly KeyPart[] = chat ? ['buyer', 'messages'] : ['orders', 'state']
  return key.filter(part => evidence[part])
}

/** Key parts that failed too often to alert on what rests on them. */
export function offParts({ parts }: ConsoleHealth, key: readonly KeyPart[]): readonly KeyPart[] {
  return key.filter(part => (parts[part]?.missed?.times ?? 0) >= TOO_OFTEN)
}
