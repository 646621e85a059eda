import { Undo2 } from 'lucide'
import { IconButton } from '@/components/ui/button'
import { clockWords } from '@/components/ui/time-words'
import { ALERT_RULES } from '@/lib/alerts/list'
import { shortId } from '@/lib/trade/short-id'
import { useSidebar } from './context'

/** What was set aside today about this page: what, by whom and when, each with the way back. */
export function SetAside() {
  const { model, actions, say, tell } = useSidebar()
  const { timeZone } = model.settings.value.shop
  return (
    <ul class="set-aside" aria-label={say('sidebar.setAside')}>
      {model.alerts.setAside.value.map(decision => {
        const rule = ALERT_RULES.find(({ id }) => id === decision.alert)
        const name = rule ? say(rule.name) : decision.alert
        const order = model.page.orders.value.find(({ id }) => decision.about.startsWith(id))
        const when = tell(clockWords(decision.at, model.slow.value, timeZone))
        const facts = [order && shortId(order.id), say(`sidebar.asideAs.${decision.kind}`), decision.by, when]
        return (
          <li key={decision.id}>
            <span class="cut">{name}</span>
            <span class="dim cut">{facts.filter(Boolean).join(' · ')}</span>
            <IconButton
              small
              icon={Undo2}
              name={say('sidebar.takeBack', name)}
              onClick={() => void actions.undecide(decision)}
            />
          </li>
        )
      })}
    </ul>
  )
}
