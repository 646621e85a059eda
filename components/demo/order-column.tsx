import { useState } from 'preact/hooks'
import type { Act } from '@/lib/practice/act'
import { LABELS } from '@/lib/practice/labels'
import type { PracticeOrder } from '@/lib/practice/order'
import type { OrderId } from '@/lib/trade/order'
import { DemoOrderCard } from './order-card'

interface OrderColumnProps {
  readonly orders: readonly PracticeOrder[]
  readonly onAct: (order: OrderId, act: Act) => void
}

/** The right column: the open buyer's orders, the newest current until the trainee goes to another. */
export function OrderColumn({ orders, onAct }: OrderColumnProps) {
  const [chosen, setChosen] = useState<OrderId>()
  const current = orders.find(order => order.id === chosen) ?? orders[0]
  return (
    <section class="orders" aria-label={LABELS.orders}>
      {orders.length === 0 && <p class="none">{LABELS.noOrders}</p>}
      {orders.map(order => (
        <DemoOrderCard
          key={order.id}
          order={order}
          current={order === current}
          onCurrent={() => setChosen(order.id)}
          onAct={act => onAct(order.id, act)}
        />
      ))}
    </section>
  )
}
