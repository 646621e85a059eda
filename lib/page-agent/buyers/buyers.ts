import { readBuyerList, type SeenBuyer } from '@/lib/consoles/buyers/read-list'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Roots } from '@/lib/consoles/shadow'
import { isWithin, parentOf } from '@/lib/consoles/visible'
import type { ListedBuyer } from '@/lib/trade/listed-buyer'
import type { Buyer } from '@/lib/trade/order'
import { createRing } from './ring'
import { steadied } from './steady'

export interface BuyersOptions {
  readonly window: Window & typeof globalThis
  readonly profile: ConsoleProfile
  /** Whom the open chat is with. */
  readonly open: () => Buyer | undefined
  /** The page with every shadow root that was found in it. */
  readonly roots: () => Roots
  readonly mount: () => ShadowRoot
  readonly onBuyers: (buyers: readonly ListedBuyer[]) => void
  readonly signal: AbortSignal
}

export interface BuyersHere {
  /** Tells the list as it is, and from then on whenever it changes. */
  tell(): void
  /** The rest of the page was read again: the list may have come, or be another element. */
  look(): void
  /** Points at the buyer's row; false where it is not on the page any more. */
  show(key: string): boolean
}

/** Ms between two readings of the list: its timers tick every second. */
const PACE = 1000

/** Follows the console's own list of buyers. It is read apart from the rest of the page, which does not change when a timer there ticks. */
export function createBuyers({
  window,
  profile,
  open,
  roots,
  mount,
  onBuyers,
  signal,
}: BuyersOptions): BuyersHere {
  const ring = createRing(window, mount, signal)
  let seen: readonly SeenBuyer[] = []
  let told: readonly ListedBuyer[] | undefined
  let list: Element | undefined
  let timer: number | undefined
  let readAt = Number.NEGATIVE_INFINITY
  const observer = new window.MutationObserver(() => soon())
  const soon = () => {
    if (signal.aborted) return
    timer ??= window.setTimeout(read, Math.max(0, readAt + PACE - window.performance.now()))
  }
  const read = () => {
    timer = undefined
    readAt = window.performance.now()
    const now = Date.now()
    seen = readBuyerList(roots(), profile, open(), now)
    watch(around(seen.map(({ row }) => row)))
    const before = told
    const next = steadied(
      before,
      seen.map(({ buyer }) => buyer),
      now,
    )
    told = next
    if (next !== before && (next.length > 0 || before)) onBuyers(next)
  }
  const watch = (now: Element | undefined) => {
    if (now === list) return
    list = now
    observer.disconnect()
    if (list)
      observer.observe(list, { subtree: true, childList: true, characterData: true, attributes: true })
  }
  signal.addEventListener('abort', () => {
    observer.disconnect()
    window.clearTimeout(timer)
  })
  return {
    tell() {
      if (told) onBuyers(told)
      soon()
    },
    look: soon,
    show(key) {
      const found = readBuyerList(roots(), profile, open(), Date.now()).find(({ buyer }) => buyer.key === key)
      if (found) ring(found.row)
      return found !== undefined
    },
  }
}

/** The smallest element that holds all rows, and more than one where there is only one: the next one joins there. */
function around(rows: readonly Element[]): Element | undefined {
  const [first] = rows
  const last = rows.at(-1)
  let up = first && parentOf(first)
  while (up && last && !isWithin(up, last)) up = parentOf(up)
  return up
}
