import { batch, effect } from '@preact/signals'
import { aboutsToAsk } from '@/lib/alerts/decision'
import type { SidebarModel } from './model'

/** Ms after which what has not come is not waited for: a buyer may have no order. */
const PATIENCE = 600

/**
 * After a change of buyer the blocks keep their places, empty, until messages, orders and what was decided about them are there; then they
 * are filled once. The first buyer is shown as they come.
 */
export function settle(
  { page, reading, alerts }: Pick<SidebarModel, 'page' | 'reading' | 'alerts'>,
  signal: AbortSignal,
): void {
  let before = page.buyerKey.peek()
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = () => {
    clearTimeout(timer)
    page.settling.value = false
  }
  const isThere = (): boolean => {
    const now = reading.value
    if (now.kind !== 'open' || now.switching) return false
    if (now.orders.length === 0 || !now.conversation?.messages.length) return false
    return aboutsToAsk(alerts.raised.value, now.orders).join('\n') === alerts.answered.value
  }
  const stop = effect(() =>
    batch(() => {
      const buyer = page.buyerKey.value
      const there = isThere()
      if (buyer !== before) {
        const isFirst = before === ''
        before = buyer
        if (!isFirst || page.settling.peek()) {
          clearTimeout(timer)
          page.settling.value = true
          timer = setTimeout(end, PATIENCE)
        }
      }
      if (there && page.settling.peek()) end()
    }),
  )
  signal.addEventListener('abort', () => {
    stop()
    clearTimeout(timer)
  })
}
