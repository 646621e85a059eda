import { moneyText } from '@/lib/trade/money-text'
import type { OrderItem } from '@/lib/trade/order'

/** One item, readable: its title on two lines at most, spec and quantity below it. */
export function ItemLines({ item: { title, spec, quantity, price } }: { readonly item: OrderItem }) {
  return (
    <div class="item" title={[title, spec].filter(Boolean).join(' · ')}>
      <bdi class="item-title two-lines">{title}</bdi>
      {(spec || quantity !== undefined || price) && (
        <div class="item-more">
          {spec && <bdi class="cut">{spec}</bdi>}
          {price && <span>{moneyText(price)}</span>}
          {quantity !== undefined && <b class="times">× {quantity}</b>}
        </div>
      )}
    </div>
  )
}
