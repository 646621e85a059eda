import type { Reading } from '@/lib/consoles/reading'
import { buyerKeyOf } from '@/lib/trade/buyer-key'
import { paced } from './pace'

/** Ms between two readings that are passed on of a page that changes without pause: at first, and when it goes on. */
const REDRAW = { pause: 200, longest: 800 }

/** Readings as often as an agent can see them change; another buyer or order at once. */
export function pacedReadings(take: (reading: Reading) => void, signal: AbortSignal) {
  return paced(take, { ...REDRAW, signal, isOther: isElsewhere })
}

/** Another buyer, other orders, or no chat at all: everything but new lines in the same chat. */
function isElsewhere(now: Reading, before: Reading): boolean {
  if (now.kind !== 'open' || before.kind !== 'open') return now.kind !== before.kind
  return (
    now.orders !== before.orders ||
    now.switching !== before.switching ||
    buyerKeyOf(now.conversation?.buyer) !== buyerKeyOf(before.conversation?.buyer)
  )
}
