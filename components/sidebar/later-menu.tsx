import { AlarmClock, CalendarPlus, CircleQuestionMark } from 'lucide'
import { Menu } from '@/components/ui/menu'
import type { Evidence } from '@/lib/alerts/alert'
import { ALERT_RULES } from '@/lib/alerts/list'
import { camel } from '@/lib/locales/camel'
import { type DueChoice, dueAt } from '@/lib/notes/follow-up'
import type { ShownAlert } from '@/lib/sidebar/model/alert-rows'
import { shortId } from '@/lib/trade/short-id'
import { useSidebar } from './context'

const CHOICES: readonly DueChoice[] = ['ten-minutes', 'in-an-hour', 'tomorrow-morning']

/** Sets an alert aside for a while, makes a follow-up of it, with its words and what it was raised for, or says what the rule is for. */
export function LaterMenu({ alert, name }: { readonly alert: ShownAlert; readonly name: string }) {
  const { model, actions, say, tell } = useSidebar()
  const { timeZone } = model.settings.value.shop
  const order = model.page.orders.value.find(({ id }) => id === alert.order)
  const { buyer, order: shown } = model.records
  const about = buyer.value ?? shown.value
  const reason = ALERT_RULES.find(({ id }) => id === alert.id)?.reason
  const wordsOf = (one: Evidence) => (one.kind === 'quote' ? one.text : tell(one.words))
  const keep = async () => {
    if (!about) return
    const label = model.page.buyer.value?.name ?? (order && shortId(order.id))
    const due = dueAt('tomorrow-morning', model.now.value, timeZone)
    const context = alert.why.map(wordsOf).join(' · ')
    const kept = await actions.addFollowUp(about, label, tell(alert.title), due, context ? { context } : {})
    if (kept) await actions.decide(alert, 'done')
  }
  return (
    <Menu
      small
      icon={AlarmClock}
      name={name}
      disabled={alert.over === true}
      items={[
        ...CHOICES.map(choice => ({
          name: say(`followUp.due.${camel(choice)}`),
          run: () => void actions.decide(alert, 'later', dueAt(choice, model.now.value, timeZone)),
        })),
        ...(about
          ? [{ name: say('sidebar.laterFollowUp'), icon: CalendarPlus, run: () => void keep() }]
          : []),
        ...(reason
          ? [
              {
                name: say('sidebar.whyAlert'),
                icon: CircleQuestionMark,
                run: () => (model.notice.value = { level: 'done', words: { key: reason } }),
              },
            ]
          : []),
      ]}
    />
  )
}
