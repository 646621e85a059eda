import { Copy } from 'lucide'
import { IconButton } from '@/components/ui/button'
import { moneyText } from '@/lib/trade/money-text'
import type { Order } from '@/lib/trade/order'
import { shortId } from '@/lib/trade/short-id'
import { useSidebar } from './context'
import { toneOf } from './order-words'

/** State, after-sale, number and amount, and the page's own marks: one chip for each fact. */
export function OrderHead({ order }: { readonly order: Order }) {
  const { actions, say } = useSidebar()
  const { status, afterSale } = order
  const state = status && (status.state ? say(`state.${status.state}`) : status.text)
  const refund = afterSale?.text ?? (status?.refund && say(`state.${status.refund}`))
  const cod = order.cashOnDelivery && say('sidebar.cashOnDelivery')
  const told = [state, status?.text, refund, cod]
  const marks = [...new Set(order.marks)].filter(mark => !told.includes(mark))
  return (
    <div class="order-head">
      {status && (
        <span class={`state ${toneOf(status)}`} title={status.text}>
          <bdi>{state}</bdi>
        </span>
      )}
      {refund && (
        <span class="state refund">
          <bdi>{refund}</bdi>
        </span>
      )}
      {cod && <span class="state wait">{cod}</span>}
      <span class="order-no" title={order.id}>
        {shortId(order.id)}
      </span>
      <IconButton
        small
        icon={Copy}
        name={say('sidebar.copyOrder')}
        onClick={() => void actions.copy(order.id, say('sidebar.orderNumber'))}
      />
      {order.amount && <span class="amount">{moneyText(order.amount)}</span>}
      {marks.length > 0 && (
        <span class="marks">
          {marks.map(mark => (
            <bdi key={mark} class="chip">
              {mark}
            </bdi>
          ))}
        </span>
      )}
    </div>
  )
}
