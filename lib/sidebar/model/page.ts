import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { paramsOf } from '@/lib/alerts/settings'
import { waitingMarks } from '@/lib/alerts/waiting-marks'
import type { Part, Reading } from '@/lib/consoles/reading'
import type { Settings } from '@/lib/settings'
import { buyerKeyOf } from '@/lib/trade/buyer-key'
import type { ConsoleLimits, KeyPart } from '@/lib/trade/console'
import type { Conversation } from '@/lib/trade/conversation'
import { type ListedBuyer, longestWaiting } from '@/lib/trade/listed-buyer'
import type { Buyer, Order, OrderId } from '@/lib/trade/order'
import { waitingSince } from '@/lib/trade/waiting'
import { missingHere } from './missing-here'

/** How long the buyer has waited for an answer. */
export interface Waiting {
  /** ms */
  readonly ms: number
  readonly level: 'calm' | 'look' | 'act' | 'over'
}

/** A buyer of the console's list who waits for an answer. `level` is absent where nobody knows since when. */
export interface WaitingBuyer {
  readonly buyer: ListedBuyer
  /** ms */
  readonly ms?: number
  readonly level?: Waiting['level']
}

export interface PageModel {
  readonly open: ReadonlySignal<boolean>
  readonly conversation: ReadonlySignal<Conversation | undefined>
  readonly buyer: ReadonlySignal<Buyer | undefined>
  /** Says which buyer is on screen; changes when the chat does. Empty without a buyer. */
  readonly buyerKey: ReadonlySignal<string>
  readonly orders: ReadonlySignal<readonly Order[]>
  /** The one the page marks as current. */
  readonly pageOrder: ReadonlySignal<OrderId | undefined>
  /** The one shown: the agent's pick, else the page's, else the only one. Absent when that would be a guess. */
  readonly order: ReadonlySignal<Order | undefined>
  /** What is there and could not be read; see missing-here.ts. */
  readonly missing: ReadonlySignal<readonly Part[]>
  readonly waiting: ReadonlySignal<Waiting | undefined>
  /** The console's own list of buyers, as it was last read. */
  readonly buyers: Signal<readonly ListedBuyer[]>
  /** Those of it who wait beside the one on screen, the longest waiting first. */
  readonly alsoWaiting: ReadonlySignal<readonly WaitingBuyer[]>
  /** Another buyer was opened, and what is about them is still coming: blocks keep their places until it is there. See settle.ts. */
  readonly settling: Signal<boolean>
  /** The shop's name as the page writes it. */
  readonly shop: ReadonlySignal<string | undefined>
  pick(order: OrderId): void
}

/** What the page shows now, taken apart for the sections. `now` is epoch ms and ticks. */
export function pageModel(
  facts: ConsoleLimits,
  reading: Signal<Reading>,
  settings: ReadonlySignal<Settings>,
  now: Signal<number>,
  off: ReadonlySignal<readonly KeyPart[]>,
): PageModel {
  const openReading = computed(() => (reading.value.kind === 'open' ? reading.value : undefined))
  const conversation = computed(() => openReading.value?.conversation)
  const orders = computed(() => openReading.value?.orders ?? [])
  const buyer = computed(() => {
    const named = conversation.value?.buyer
    if (named?.id !== undefined || named?.name !== undefined) return named
    // An order page without a chat: the buyer is known as long as every order names the same one.
    const keys = new Set(orders.value.map(order => buyerKeyOf(order.buyer)))
    return keys.size === 1 ? orders.value[0]?.buyer : undefined
  })
  const buyerKey = computed(() => buyerKeyOf(buyer.value))
  const pageOrder = computed(() => openReading.value?.currentOrder)
  const picked = signal<{ buyer: string; order: OrderId } | undefined>(undefined)
  const order = computed(() => {
    const all = orders.value
    const byId = (id: OrderId | undefined) => all.find(one => one.id === id)
    const pick = picked.value?.buyer === buyerKey.value ? byId(picked.value.order) : undefined
    return pick ?? byId(pageOrder.value) ?? (all.length === 1 ? all[0] : undefined)
  })
  const settling = signal(false)
  let lastMissing: readonly Part[] = []
  const missing = computed(() => {
    // What is still coming is not missing: until then it is as it was.
    if (!settling.value) lastMissing = missingNow.value
    return lastMissing
  })
  const missingNow = computed(() => missingHere(reading.value, order.value))

  const waited = (from: number): Waiting => {
    const ms = Math.max(0, now.value - from)
    const { look, act } = waitingMarks(facts, paramsOf('buyer-waiting', settings.value.shop.alerts))
    const { limit } = facts.waiting
    return { ms, level: ms >= limit ? 'over' : ms >= act ? 'act' : ms >= look ? 'look' : 'calm' }
  }
  // Asked once for each reading: the console's own timer is as old as the reading it stands in.
  const since = computed(() => conversation.value && waitingSince(conversation.value, now.peek()))
  const waiting = computed((): Waiting | undefined => {
    if (since.value === undefined || off.value.includes('messages')) return undefined
    return waited(since.value)
  })
  const buyers = signal<readonly ListedBuyer[]>([])
  const alsoWaiting = computed(() =>
    longestWaiting(buyers.value).map(
      (buyer): WaitingBuyer => ({ buyer, ...(buyer.since !== undefined && waited(buyer.since)) }),
    ),
  )

  return {
    open: computed(() => reading.value.kind === 'open'),
    conversation,
    buyer,
    buyerKey,
    orders,
    pageOrder,
    order,
    missing,
    waiting,
    buyers,
    alsoWaiting,
    settling,
    shop: computed(() => {
      const shop = openReading.value?.shop
      return shop?.loose ? undefined : shop?.text
    }),
    pick: id => {
      picked.value = { buyer: buyerKey.value, order: id }
    },
  }
}
