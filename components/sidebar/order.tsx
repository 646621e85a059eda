import { useSignal } from '@preact/signals'
import type { Order } from '@/lib/trade/order'
import { shortId } from '@/lib/trade/short-id'
import { useSidebar } from './context'
import { OrderCard } from './order-card'
import { Section } from './section'

/** Orders of which the tabs are shown; a list page holds hundreds. */
const TABS = 4

/** The order the page is about, or a choice where the page does not say which. */
export function OrderSection() {
  const { model, say } = useSidebar()
  const orders = model.page.orders.value
  const order = model.page.order.value
  if (orders.length === 0) return null
  const at = order ? orders.indexOf(order) + 1 : 0
  return (
    <Section
      id="order"
      title={say('sidebar.order')}
      aside={
        orders.length > 1 && (
          <span class="aside">
            {at > 0 ? say('sidebar.nthOf', at, orders.length) : say('sidebar.of', orders.length)}
          </span>
        )
      }
    >
      {orders.length > 1 && <Tabs orders={orders} />}
      {order ? <OrderCard key={order.id} order={order} /> : <p class="hint">{say('sidebar.whichOrder')}</p>}
    </Section>
  )
}

function Tabs({ orders }: { readonly orders: readonly Order[] }) {
  const { model, say } = useSidebar()
  const all = useSignal(false)
  const shown = model.page.order.value
  const onPage = model.page.pageOrder.value
  // The shown one and the page's own are always in sight.
  const short = orders.filter((one, i) => i < TABS || one === shown || one.id === onPage)
  const listed = all.value ? orders : short
  return (
    <fieldset class="tabs" aria-label={say('sidebar.orders')}>
      {listed.map(one => (
        <button
          key={one.id}
          type="button"
          class="bare order-tab"
          aria-pressed={one === shown}
          title={one.id}
          onClick={() => model.page.pick(one.id)}
        >
          {one.id === onPage && <span class="here">{say('sidebar.onPage')}</span>}
          {`…${one.id.slice(-4)}`}
          {one.status && (
            <span class="tab-state">
              {one.status.state ? say(`state.${one.status.state}`) : one.status.text}
            </span>
          )}
        </button>
      ))}
      {listed.length < orders.length && (
        <button type="button" class="bare link" onClick={() => (all.value = true)}>
          {say('sidebar.moreOrders', orders.length - listed.length)}
        </button>
      )}
      <span class="sr" role="status">
        {shown && say('sidebar.orderShown', shortId(shown.id))}
      </span>
    </fieldset>
  )
}
