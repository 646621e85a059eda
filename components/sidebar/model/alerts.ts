import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Alert } from '@/lib/alerts/alert'
import type { Decision } from '@/lib/alerts/decision'
import { openAlerts, raiseAlerts } from '@/lib/alerts/raise'
import type { Settings } from '@/lib/settings'
import { type AddressFinding, checkAddress } from '@/lib/trade/address'
import type { ConsoleFacts, KeyPart } from '@/lib/trade/console'
import type { Order } from '@/lib/trade/order'
import type { Regions } from '@/lib/trade/regions'
import { held } from '../hold'
import type { PageModel } from './page'

/** Rows that are open; the others stand behind "and 2 more". */
export const OPEN_ROWS = 3

/** Rules look at the clock in steps this long (ms): on a list of five hundred orders they cost too much for every second. */
const STEP = 5000

export interface AlertsModel {
  /** What the rules say now, decided or not. */
  readonly raised: ReadonlySignal<readonly Alert[]>
  /** What still needs the agent, most urgent first. */
  readonly open: ReadonlySignal<readonly Alert[]>
  /** `open`, but nothing comes or goes by itself while the agent is in the sidebar. */
  readonly shown: ReadonlySignal<readonly Alert[]>
  /** How many open ones are kept back for that reason. */
  readonly waiting: ReadonlySignal<number>
  readonly decisions: Signal<readonly Decision[]>
  readonly regions: Signal<Regions | undefined>
  addressFindings(order: Order): readonly AddressFinding[]
}

/** Tells alerts apart from one second to the next. */
export const alertKey = (alert: Alert): string => `${alert.id}/${alert.about}`

export function alertsModel(
  facts: ConsoleFacts,
  page: PageModel,
  settings: ReadonlySignal<Settings>,
  now: Signal<number>,
  off: ReadonlySignal<readonly KeyPart[]>,
  holding: ReadonlySignal<boolean>,
): AlertsModel {
  const decisions = signal<readonly Decision[]>([])
  const regions = signal<Regions | undefined>(undefined)
  const step = computed(() => Math.floor(now.value / STEP))
  /** Now, as of the last step or reading. */
  const at = computed(() => {
    void step.value
    void page.orders.value
    void page.conversation.value
    return new Date(now.peek())
  })
  const raised = computed(() => {
    const conversation = page.conversation.value
    return raiseAlerts(
      { console: facts, conversation, orders: page.orders.value, off: off.value },
      settings.value.shop,
      at.value,
      regions.value,
    )
  })
  const open = computed(() => openAlerts(raised.value, decisions.value, at.value))
  const kept = held<readonly Alert[]>(raised, page.buyerKey, holding)
  const shown = computed(() => {
    const current = new Map(raised.value.map(alert => [alertKey(alert), alert]))
    const still = kept.value.map(alert => current.get(alertKey(alert)) ?? alert)
    return openAlerts(still, decisions.value, at.value)
  })
  return {
    raised,
    open,
    shown,
    waiting: computed(() => {
      const seen = new Set(shown.value.map(alertKey))
      return open.value.filter(alert => !seen.has(alertKey(alert))).length
    }),
    decisions,
    regions,
    addressFindings({ recipient }) {
      if (!recipient) return []
      const words = settings.value.shop.addressWords
      return checkAddress(recipient, { words, ...(regions.value && { regions: regions.value }) })
    },
  }
}
