import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Roving } from '@/components/ui/roving'
import type { Order } from '@/lib/trade/order'
import { shortId } from '@/lib/trade/short-id'
import { useSidebar } from './context'
import { DeepOffer, useDeepOffered } from './deep-line'
import { LogIssue } from './log-issue'
import { OrderCard } from './order-card'
import { RemarkSection } from './remark'
import { Section } from './section'

/** Orders of which the tabs are shown; a list page holds hundreds. */
const TABS = 4

/** The order the page is about, or a choice where the page does not say which. While another buyer's is coming, its place is kept. */
export function OrderSection() {
  const { model, say } = useSidebar()
  const orders = model.page.orders.value
  const order = model.page.order.value
  const settling = model.page.settling.value
  const { place, height } = useHeight(settling)
  if (settling) {
    return (
      <Section id="order" title={say('sidebar.order')}>
        <span class="skeleton" style={{ height: `${height ?? DEFAULT_HEIGHT}px` }} />
      </Section>
    )
  }
  if (orders.length === 0) return <NoOrder />
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
      <div ref={place}>
        <Roving>
          {orders.length > 1 && <Tabs orders={orders} />}
          {order ? (
            <OrderCard key={order.id} order={order} />
          ) : (
            <p class="hint">{say('sidebar.whichOrder')}</p>
          )}
          {order && (
            <div class="order-acts">
              <RemarkSection />
              <LogIssue />
            </div>
          )}
        </Roving>
      </div>
    </Section>
  )
}

/** px, before any order was drawn. */
const DEFAULT_HEIGHT = 140

/** How high the last order was drawn: what stands in its place while the next is coming is as high. */
function useHeight(settling: boolean) {
  const place = useRef<HTMLDivElement>(null)
  const height = useRef<number | undefined>(undefined)
  useLayoutEffect(() => {
    const element = place.current
    if (!element || settling) return
    const observer = new ResizeObserver(() => {
      height.current = element.offsetHeight
    })
    observer.observe(element)
    return () => observer.disconnect()
  })
  return { place, height: height.current }
}

/** A buyer without an order is said to have none, and the foot says where orders could not be read. The page may have received one. */
function NoOrder() {
  const { model, say } = useSidebar()
  const isOffered = useDeepOffered()
  const hasNone = Boolean(model.page.buyer.value) && !model.page.missing.value.includes('orders')
  if (!hasNone && !isOffered) return null
  return (
    <Section id="order" title={say('sidebar.order')}>
      {hasNone && <p class="hint">{say('sidebar.noOrder')}</p>}
      <DeepOffer />
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
          <TabState order={one} />
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

function TabState({ order: { status, afterSale } }: { readonly order: Order }) {
  const { say } = useSidebar()
  const refund = afterSale?.text ?? (status?.refund && say(`state.${status.refund}`))
  return (
    <>
      {status && <span class="tab-state">{status.state ? say(`state.${status.state}`) : status.text}</span>}
      {refund && <bdi class="tab-refund">{refund}</bdi>}
    </>
  )
}
