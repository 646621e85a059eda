import type { Message } from '@/lib/trade/conversation'
import type { Order } from '@/lib/trade/order'
import { isOurs, writtenAt } from './chat'
import type { Decided } from './rule'

/** After so many a buyer has decided. */
export const MOST_NUDGES = 3

export interface Nudge {
  /** Epoch ms. */
  readonly at: number
  /** Who did it, where that is known. */
  readonly by?: string
}

export const ASKS_TO_PAY =
  /(?:还没|未|尚未|没有?|记得|及时|尽快|赶紧|抓紧|早点)[^，。！？\n]{0,8}(?:付款|支付|付一下|下单)|(?:方便|可以)(?:的话|先|现在|放心|直接)?(?:去|把)?(?:付款|支付(?!宝)|付一下|下单)|订单[^，。！？\n]{0,4}(?:待付款|待支付)|(?:付款|支付)[^，。！？\n]{0,6}(?:截单|今天(?:就|可以|能)?发)/
/** Our question whether the order is still wanted, which is a nudge, too; not whether anything else is, nor how long it takes (还要两天). */
export const ASKS_IF_WANTED =
  /(?:还(?:需要|想要|要)|是否(?:还)?需要)(?!别的|其他|其它|什么|再|帮)[^，。！\n]{0,8}?(?:吗|么|嘛|呢|[?？])|考虑(?:好|得)[^，。！\n]{0,6}(?:吗|么|嘛|怎么样|如何|[?？])/
/** What the console's own button leaves in the chat, as a card or as its own line. */
const OWN_BUTTON =
  /催(?:支付|付款|拍|付)|(?:待支付|未付款|待付款)订单(?:提醒|卡片)?|付款提醒|提醒(?:买家|您)?(?:付款|支付)/
/** Two within an hour are one: a card and the line that goes with it. */
const ONE = 60 * 60_000

/**
 * Every time somebody asked the buyer to pay since the order was placed, oldest first: agents and robots in this chat, the console's own
 * button, and what was recorded on other pages and machines. Messages without a time say nothing.
 */
export function nudgesOf(
  order: Order,
  since: readonly Message[],
  decisions: readonly Decided[],
): readonly Nudge[] {
  const placed = order.times.placed ?? 0
  const written = since.flatMap((message): Nudge[] => {
    if (message.side === 'buyer') return []
    const at = writtenAt(message)
    const text = message.text.slice(0, 300)
    const asks = isOurs(message) && (ASKS_TO_PAY.test(text) || ASKS_IF_WANTED.test(text))
    const button = (message.side === 'system' || message.kind === 'card') && OWN_BUTTON.test(text)
    return at !== undefined && (asks || button) ? [{ at }] : []
  })
  const recorded = decisions
    .filter(
      ({ alert, kind, about }) =>
        alert === 'unpaid-before-cutoff' && kind === 'done' && !/\/(?:declined|until)$/.test(about),
    )
    .filter(({ at }) => at >= placed)
    .map(({ at, by }) => ({ at, ...(by !== undefined && { by }) }))
  const all = [...written, ...recorded].sort((a, b) => a.at - b.at)
  const kept: Nudge[] = []
  for (const nudge of all) {
    const before = kept.at(-1)
    if (!before || nudge.at - before.at >= ONE) kept.push(nudge)
    else if (before.by === undefined && nudge.by !== undefined)
      kept[kept.length - 1] = { ...before, by: nudge.by }
  }
  return kept
}

/** Of nudges in the order of time. */
export const lastNudge = (nudges: readonly Nudge[]): Nudge | undefined => nudges.at(-1)
