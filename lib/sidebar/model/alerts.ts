import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Alert } from '@/lib/alerts/alert'
import type { Decision } from '@/lib/alerts/decision'
import { recipientHash } from '@/lib/alerts/key'
import { openAlerts, raiseAlerts } from '@/lib/alerts/raise'
import { paramsOf } from '@/lib/alerts/settings'
import type { Settings } from '@/lib/settings'
import { type AddressFinding, checkAddress } from '@/lib/trade/address'
import { wallTime } from '@/lib/trade/clock-time'
import type { ConsoleLimits, KeyPart } from '@/lib/trade/console'
import type { Order } from '@/lib/trade/order'
import type { Regions } from '@/lib/trade/regions'
import { type AlertRows, rowsOf, type ShownAlert } from './alert-rows'
import { frozenWhileUsed } from './freeze'
import type { PageModel } from './page'

/** Rows that are open; the others stand behind "and 2 more". */
export const OPEN_ROWS = 2

/** Rules look at the clock in steps this long (ms): on a list of five hundred orders they cost too much for every second. */
const STEP = 5000

export interface AlertsModel {
  /** What the rules say now, decided or not. */
  readonly raised: ReadonlySignal<readonly Alert[]>
  /** What still needs the agent, most urgent first. */
  readonly open: ReadonlySignal<readonly Alert[]>
  /** `open`, but nothing comes, goes or moves by itself while the agent is in the sidebar. */
  readonly shown: ReadonlySignal<readonly ShownAlert[]>
  /** `shown`, one row for each kind. That the buyer of the open chat waits is the header's to say. */
  readonly rows: ReadonlySignal<readonly AlertRows[]>
  /** How many of `open` are rows, or would be: all but the wait of the open chat. */
  readonly count: ReadonlySignal<number>
  /** How many open ones are kept back for that reason. */
  readonly waiting: ReadonlySignal<number>
  readonly decisions: Signal<readonly Decision[]>
  /** What `decisions` were last given for, joined by line ends: see `aboutsToAsk`. */
  readonly answered: Signal<string>
  readonly regions: Signal<Regions | undefined>
  /** Decided today about what is on this page, latest first. */
  readonly setAside: ReadonlySignal<readonly Decision[]>
  addressFindings(order: Order): readonly AddressFinding[]
  /** That the address as it stands now was confirmed, by whom and when; undefined where nobody did. */
  confirmed(order: Order): Decision | undefined
}

/** Tells alerts apart from one second to the next. */
export const alertKey = (alert: Alert): string => `${alert.id}/${alert.about}`

/** A calendar day of the shop's. */
function dayOf(time: number, timeZone: string): string {
  const { year, month, day } = wallTime(time, timeZone)
  return `${year}-${month}-${day}`
}

const isRow = ({ id }: Alert): boolean => id !== 'buyer-waiting'

/** The same thing to look at on the same order, or in the chat. */
const isSameRow = (one: Alert, other: Alert): boolean => one.id === other.id && one.order === other.order

export function alertsModel(
  facts: ConsoleLimits,
  page: PageModel,
  settings: ReadonlySignal<Settings>,
  now: Signal<number>,
  off: ReadonlySignal<readonly KeyPart[]>,
  holding: ReadonlySignal<boolean>,
  secondText: ReadonlySignal<boolean>,
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
    const alerts = raiseAlerts(
      {
        console: facts,
        conversation,
        orders: page.orders.value,
        off: off.value,
        decisions: decisions.value,
      },
      settings.value.shop,
      at.value,
      regions.value,
    )
    // The second text of a phrase says by itself when it is time for it.
    return secondText.value ? alerts.filter(({ id }) => id !== 'applied-for') : alerts
  })
  const open = computed(() => openAlerts(raised.value, decisions.value, at.value))
  const kept = frozenWhileUsed<readonly Alert[]>(raised, page.buyerKey, holding)
  const shown = computed(() => {
    const current = new Map(raised.value.map(alert => [alertKey(alert), alert]))
    const here = new Set(page.orders.value.map(({ id }) => id))
    const still = kept.value.flatMap((alert): readonly ShownAlert[] => {
      // An address that changed raises the same alert about something else: that one takes the row.
      const now = current.get(alertKey(alert)) ?? raised.value.find(one => isSameRow(one, alert))
      if (now) return [now]
      return alert.order === undefined || here.has(alert.order) ? [{ ...alert, over: true }] : []
    })
    return openAlerts(still, decisions.value, at.value)
  })
  return {
    raised,
    open,
    shown,
    rows: computed(() => rowsOf(shown.value.filter(isRow))),
    count: computed(() => open.value.filter(isRow).length),
    waiting: computed(() => {
      const seen = new Set(shown.value.map(alertKey))
      return open.value.filter(alert => isRow(alert) && !seen.has(alertKey(alert))).length
    }),
    decisions,
    answered: signal(''),
    setAside: computed(() => {
      const today = dayOf(at.value.getTime(), settings.value.shop.timeZone)
      return decisions.value
        .filter(
          decision =>
            decision.deletedAt === undefined && dayOf(decision.at, settings.value.shop.timeZone) === today,
        )
        .toSorted((a, b) => b.at - a.at)
    }),
    regions,
    addressFindings({ recipient }) {
      if (!recipient) return []
      const { words } = paramsOf('address-to-confirm', settings.value.shop.alerts)
      return checkAddress(recipient, { words, ...(regions.value && { regions: regions.value }) })
    },
    confirmed({ id, recipient }) {
      if (!recipient) return undefined
      const about = `${id}/${recipientHash(recipient)}`
      return decisions.value.find(
        decision =>
          decision.alert === 'address-to-confirm' &&
          decision.kind === 'done' &&
          decision.about === about &&
          decision.deletedAt === undefined,
      )
    },
  }
}
