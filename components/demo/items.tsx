import type { ItemPlan } from '@/lib/practice/script'
import { yuan } from '@/lib/practice/yuan'

/** What was bought. */
export function Items({ items }: { readonly items: readonly ItemPlan[] }) {
  return (
    <ul class="items">
      {items.map(item => (
        <li class="item" key={`${item.title}/${item.spec}`}>
          <span class="item-title">{item.title}</span>
          <span class="item-spec">{item.spec}</span>
          <span class="item-price">{yuan(item.price)}</span>
          <span class="item-quantity">×{item.quantity ?? 1}</span>
        </li>
      ))}
    </ul>
  )
}
