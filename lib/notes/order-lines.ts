import type { Say } from '@/lib/locales/words'
import { moneyText } from '@/lib/trade/money-text'
import type { Order, OrderItem, OrderTimes } from '@/lib/trade/order'
import { parcelsOf } from '@/lib/trade/parcels'

const TIMES = [
  'placed',
  'paid',
  'shipBy',
  'shipped',
  'received',
  'closes',
] as const satisfies readonly (keyof OrderTimes)[]

/** An order as rows of name and value, as far as the page shows it. `when` writes a moment (epoch ms). */
export function orderLines(
  order: Order,
  say: Say,
  when: (at: number) => string,
): readonly (readonly [name: string, value: string])[] {
  const { recipient, afterSale, times } = order
  const phone = [recipient?.phone, recipient?.extension].filter(Boolean).join('-')
  const place = recipient?.address ?? Object.values(recipient?.region ?? {}).join(' ')
  const asked = afterSale?.askedAt
  const ends = afterSale?.endsAt
  const rows: readonly (readonly [string, string | undefined])[] = [
    [say('sidebar.orderNumber'), order.id],
    [say('caseFile.state'), order.status?.text],
    ...order.items.map(item => [say('sidebar.items'), itemText(item)] as const),
    [say('caseFile.amount'), order.amount && moneyText(order.amount)],
    [say('sidebar.address'), [recipient?.name, phone, place].filter(Boolean).join(' ')],
    ...TIMES.map(time => {
      const at = times[time]
      return [say(`caseFile.time.${time}`), at === undefined ? undefined : when(at)] as const
    }),
    ...parcelsOf(order).flatMap(
      ({ courier, trackingNumber, trace, traceAt }) =>
        [
          [say('sidebar.parcel'), [courier, trackingNumber].filter(Boolean).join(' ')],
          [
            say('caseFile.trace'),
            trace && [traceAt === undefined ? '' : when(traceAt), trace].join(' ').trim(),
          ],
        ] as const,
    ),
    [say('caseFile.afterSale'), afterSale?.text],
    [say('sidebar.afterSaleAmount'), afterSale?.amount && moneyText(afterSale.amount)],
    [say('caseFile.time.asked'), asked === undefined ? undefined : when(asked)],
    [say('caseFile.time.ends'), ends === undefined ? undefined : when(ends)],
    [say('sidebar.buyerMessage'), order.buyerMessage],
    [
      say('sidebar.remark'),
      [order.flag && say(`ui.flag.${order.flag}`), order.remark].filter(Boolean).join(' '),
    ],
    [say('caseFile.marks'), order.marks.join(' · ')],
  ]
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}

const itemText = ({ title, spec, quantity, price }: OrderItem): string =>
  [title, spec, quantity === undefined ? '' : `×${quantity}`, price && moneyText(price)]
    .filter(Boolean)
    .join(' ')
