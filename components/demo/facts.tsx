import { LABELS } from '@/lib/practice/labels'
import type { PracticeOrder } from '@/lib/practice/order'
import { clockText } from '@/lib/practice/shanghai'
import { yuan } from '@/lib/practice/yuan'

/** The order's facts as label and value; a fact there is none of has no row. */
export function OrderFacts({ order }: { readonly order: PracticeOrder }) {
  return (
    <dl>
      {factsOf(order).map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function factsOf(order: PracticeOrder): readonly (readonly [string, string])[] {
  const { times, recipient } = order
  const time = (at: number | undefined) => (at === undefined ? undefined : clockText(at))
  const rows: readonly (readonly [string, string | undefined])[] = [
    [LABELS.orderNumber, order.id],
    [order.state === 'unpaid' ? LABELS.amountDue : LABELS.amountPaid, yuan(order.amount)],
    [LABELS.recipient, `${recipient.name} ${recipient.phone} ${recipient.address}`],
    [LABELS.buyerMessage, order.buyerMessage],
    [LABELS.remark, order.remark],
    [LABELS.placed, time(times.placed)],
    [LABELS.paid, time(times.paid)],
    [LABELS.shipBy, order.state === 'paid' ? time(times.shipBy) : undefined],
    [LABELS.shipped, time(times.shipped)],
    [LABELS.received, time(times.received)],
    [LABELS.afterSale, order.afterSale?.text],
    [LABELS.asked, time(order.afterSale?.askedAt)],
    [LABELS.courier, order.courier],
    [LABELS.trackingNumber, order.trackingNumber],
    [LABELS.trace, order.trace],
  ]
  return rows.filter((row): row is readonly [string, string] => row[1] !== undefined)
}
