import { Info, Radio } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { clockWords } from '@/components/ui/time-words'
import type { DeepState as ReadState } from '@/lib/consoles/deep/read-deep'
import { camel } from '@/lib/locales/camel'
import type { Order } from '@/lib/trade/order'
import { useSidebar } from './context'

/** That what the page receives is read as well, with the way to stop it. */
export function DeepLine() {
  const { model } = useSidebar()
  const deep = model.deep.value
  return deep && deep !== 'off' ? <DeepState deep={deep} /> : null
}

/** Where the page shows no order, the offer to read what it receives as well. */
export function DeepOffer() {
  return useDeepOffered() ? <DeepState deep="off" /> : null
}

/** Whether deep reading is possible here, is off, and there is no order to show. */
export function useDeepOffered(): boolean {
  const { deep, page } = useSidebar().model
  return deep.value === 'off' && page.open.value && page.orders.value.length === 0
}

function DeepState({ deep }: { readonly deep: ReadState }) {
  const { actions, say } = useSidebar()
  const isOn = deep !== 'off'
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
