import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Alert, AlertId } from '@/lib/alerts/alert'
import type { Order, OrderId } from '@/lib/trade/order'
import type { AlertsModel } from './alerts'
import type { PageModel } from './page'

/** One order of the page with what needs doing, most urgent first. */
export interface ListedOrder {
  readonly order: Order
  readonly alerts: readonly Alert[]
  /** Epoch ms of what runs out first. */
  readonly until?: number
}

export interface OrderListModel {
  /** On a page of orders without a chat; a chat's own orders have their tabs. */
  readonly isShown: ReadonlySignal<boolean>
  /** Which rule's alone are listed; all of them where it raises nothing. */
  readonly rule: Signal<AlertId | undefined>
  /** Rules with open alerts on these orders, and how many orders each concerns. */
  readonly rules: ReadonlySignal<readonly (readonly [rule: AlertId, orders: number])[]>
  /** By time left; what has no end after that, red first, in the page's order. */
  readonly rows: ReadonlySignal<readonly ListedOrder[]>
  /** The one the page was scrolled to last. */
  readonly current: Signal<OrderId | undefined>
  /** The next (1) or previous (-1) of the list, around its ends. */
  beside(step: 1 | -1): OrderId | undefined
}

export function orderListModel(page: PageModel, { open }: Pick<AlertsModel, 'open'>): OrderListModel {
  const rule = signal<AlertId | undefined>(undefined)
  const current = signal<OrderId | undefined>(undefined)
  const all = computed(() => {
    const byOrder = new Map<OrderId, Alert[]>()
    for (const alert of open.value)
      if (alert.order !== undefined) byOrder.set(alert.order, [...(byOrder.get(alert.order) ?? []), alert])
    return page.orders.value.flatMap(order => {
      const alerts = byOrder.get(order.id)
      return alerts ? [{ order, alerts }] : []
    })
  })
  const rules = computed(() => {
    const counts = new Map<AlertId, number>()
    for (const { alerts } of all.value)
      for (const id of new Set(alerts.map(alert => alert.id))) counts.set(id, (counts.get(id) ?? 0) + 1)
    return [...counts]
  })
  const rows = computed((): readonly ListedOrder[] => {
    const only = rules.value.some(([id]) => id === rule.value) ? rule.value : undefined
    return all.value
      .flatMap(({ order, alerts }) => {
        const seen = alerts.filter(({ id }) => only === undefined || id === only)
        const ends = seen.flatMap(({ until }) => until ?? [])
        return seen.length > 0
          ? [{ order, alerts: seen, ...(ends.length > 0 && { until: Math.min(...ends) }) }]
          : []
      })
      .toSorted(byTimeLeft)
  })
  return {
    isShown: computed(() => page.conversation.value === undefined && page.orders.value.length > 1),
    rule,
    rules,
    rows,
    current,
    beside(step) {
      const ids = rows.value.map(({ order }) => order.id)
      const at = ids.indexOf(current.value as (typeof ids)[number])
      if (at < 0) return step > 0 ? ids[0] : ids.at(-1)
      return ids[(at + step + ids.length) % ids.length]
    },
  }
}

/** What is late already has no end any more, and is red. */
function byTimeLeft(a: ListedOrder, b: ListedOrder): number {
  const late = ({ alerts, until }: ListedOrder) =>
    until === undefined && alerts.some(({ level }) => level === 'act')
  if (late(a) !== late(b)) return late(a) ? -1 : 1
  const [endA, endB] = [a.until ?? Number.POSITIVE_INFINITY, b.until ?? Number.POSITIVE_INFINITY]
  return endA === endB ? 0 : endA - endB
}
