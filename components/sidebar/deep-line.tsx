import { Info, Radio } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { clockWords } from '@/components/ui/time-words'
import { camel } from '@/lib/locales/camel'
import type { Order } from '@/lib/trade/order'
import { useSidebar } from './context'

/** That what the page receives is read as well, with the way to stop it; or the offer, where the page shows no order. */
export function DeepLine() {
  const { model, actions, say } = useSidebar()
  const deep = model.deep.value
  const isOn = deep !== undefined && deep !== 'off'
  const isOffered = deep === 'off' && model.page.open.value && model.page.orders.value.length === 0
  if (!deep || (!isOn && !isOffered)) return null
  return (
    <div class="missing deep">
      <Icon of={isOn ? Radio : Info} size={12} />
      <span>{say(`deep.state.${deep}`)}</span>
      <span class="missing-ways">
        <button
          type="button"
          class="bare link"
          title={say('deep.about')}
          onClick={() => void actions.setDeep(!isOn)}
        >
          {say(isOn ? 'deep.turnOff' : 'deep.turnOn')}
        </button>
      </span>
    </div>
  )
}

/** Which of an order's values the page received but does not show. */
export function ReceivedLine({ order: { received } }: { readonly order: Order }) {
  const { model, say, tell } = useSidebar()
  if (!received) return null
  const time = tell(clockWords(received.at, model.slow.value, model.settings.value.shop.timeZone))
  const parts = received.parts.map(part => say(`part.${camel(part)}`)).join(say('ui.and'))
  return <p class="received">{say('deep.received', time, parts)}</p>
}
