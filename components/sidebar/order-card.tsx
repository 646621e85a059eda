import { TimerReset } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '@/components/ui/icon'
import { clockWords, span } from '@/components/ui/time-words'
import { moneyText } from '@/lib/trade/money-text'
import type { Order } from '@/lib/trade/order'
import { parcelsOf } from '@/lib/trade/parcels'
import { AddressLines } from './address'
import { useSidebar } from './context'
import { ReceivedLine } from './deep-line'
import { FlagName } from './flag-name'
import { OrderHead } from './order-head'
import { ItemLines } from './order-item'
import { deadlinesOf, pastOf } from './order-words'
import { ParcelLines } from './parcel-lines'

/** Items of which all is shown; more are counted. */
const ITEMS = 3

/** One order as read: what the page did not show has no line. */
export function OrderCard({ order }: { readonly order: Order }) {
  const { say } = useSidebar()
  return (
    <div class="order-card">
      <OrderHead order={order} />
      <dl class="facts">
        {order.items.length > 0 && (
          <OrderFact name={say('sidebar.items')}>
            {order.items.slice(0, ITEMS).map((item, i) => (
              <ItemLines key={i} item={item} />
            ))}
            {order.items.length > ITEMS && (
              <div class="dim">{say('sidebar.moreItems', order.items.length - ITEMS)}</div>
            )}
          </OrderFact>
        )}
        {order.recipient && (
          <OrderFact name={say('sidebar.address')}>
            <AddressLines order={order} recipient={order.recipient} />
          </OrderFact>
        )}
        <Deadlines order={order} />
        {order.afterSale?.amount && (
          <OrderFact name={say('sidebar.afterSaleAmount')}>{moneyText(order.afterSale.amount)}</OrderFact>
        )}
        {parcelsOf(order).map((parcel, i, all) => (
          <OrderFact key={i} name={all.length > 1 ? say('sidebar.parcelOf', i + 1) : say('sidebar.parcel')}>
            <ParcelLines parcel={parcel} />
          </OrderFact>
        ))}
        {order.buyerMessage && (
          <OrderFact name={say('sidebar.buyerMessage')}>
            <bdi>{order.buyerMessage}</bdi>
          </OrderFact>
        )}
        {(order.remark || order.flag) && (
          <OrderFact name={say('sidebar.remark')}>
            {order.flag && (
              <span class={`flag ${order.flag}`}>
                <FlagName flag={order.flag} />
              </span>
            )}{' '}
            <bdi>{order.remark}</bdi>
          </OrderFact>
        )}
        <Past order={order} />
      </dl>
      <ReceivedLine order={order} />
    </div>
  )
}

function OrderFact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Deadlines({ order }: { readonly order: Order }) {
  const { model, say, tell } = useSidebar()
  const now = model.slow.value
  return deadlinesOf(order).map(({ kind, at, acts }) => {
    const left = at - now
    const level = !acts ? '' : left < 0 ? 'act' : left < 2 * 3_600_000 ? 'look' : ''
    return (
      <OrderFact key={kind} name={say(`sidebar.${kind}`)}>
        <span class={`due ${level}`}>
          {level && <Icon of={TimerReset} size={12} />}
          <span class="part">
            {say('sidebar.before', tell(clockWords(at, now, model.settings.value.shop.timeZone)))}
          </span>
          <span class="part">
            <span class="between"> · </span>
            {say(left < 0 ? 'sidebar.overdue' : 'sidebar.left', tell(span(Math.abs(left))))}
          </span>
        </span>
      </OrderFact>
    )
  })
}

function Past({ order }: { readonly order: Order }) {
  const { model, say, tell } = useSidebar()
  const last = pastOf(order).at(-1)
  if (!last) return null
  const zone = model.settings.value.shop.timeZone
  return (
    <OrderFact name={say(`sidebar.${last.kind}`)}>
      {tell(clockWords(last.at, model.slow.value, zone))}
    </OrderFact>
  )
}
