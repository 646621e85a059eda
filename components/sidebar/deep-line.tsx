import { Info, Radio } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { clock } from '@/components/ui/time-words'
import { camel } from '@/lib/locales/camel'
import type { Order } from '@/lib/trade/order'
import { useSidebar } from './context'

/** That what the page receives is read as well, with the way to stop it; or the offer, where no order can be read. */
export function DeepLine() {
  const { model, actions, say } = useSidebar()
  const deep = model.deep.value
  const isOn = deep === 'on'
  const isOffered = deep === 'off' && model.page.open.value && model.page.missing.value.includes('orders')
  if (!isOn && !isOffered) return null
  const isReading = model.page.orders.value.some(({ received }) => received)
  return (
    <div class="missing deep">
      <Icon of={isOn ? Radio : Info} size={12} />
      <span>{say(isOffered ? 'deep.offer' : isReading ? 'deep.on' : 'deep.waits')}</span>
      <button
        type="button"
        class="bare link point-out"
        title={say('deep.about')}
        onClick={() => void actions.setDeep(!isOn)}
      >
        {say(isOn ? 'deep.turnOff' : 'deep.turnOn')}
      </button>
    </div>
  )
}

/** Which of an order's values the page received but does not show. */
export function ReceivedLine({ order: { received } }: { readonly order: Order }) {
  const { model, say, tell } = useSidebar()
  if (!received) return null
  const time = tell(clock(received.at, model.slow.value, model.settings.value.shop.timeZone))
  const parts = received.parts.map(part => say(`part.${camel(part)}`)).join(say('ui.and'))
  return <p class="received">{say('deep.received', time, parts)}</p>
}
