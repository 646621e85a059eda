import { ArrowDown, ArrowUp } from 'lucide'
import { IconButton } from '@/components/ui/button'
import { span } from '@/components/ui/time-words'
import type { AlertId } from '@/lib/alerts/alert'
import { ALERT_RULES } from '@/lib/alerts/list'
import { alertKey } from '@/lib/sidebar/model/alerts'
import type { ListedOrder } from '@/lib/sidebar/model/order-list'
import { shortId } from '@/lib/trade/short-id'
import { AlertRow } from './alert-row'
import { useSidebar } from './context'

/** What needs doing among the orders of a page, by time left; a row scrolls the page to its order. */
export function OrderList() {
  const { model, actions, say } = useSidebar()
  const { isShown, rules, rows, rule } = model.orderList
  if (!isShown.value || rules.value.length === 0) return null
  const go = (step: 1 | -1) => {
    const order = model.orderList.beside(step)
    if (order !== undefined) actions.showOrder(order)
  }
  const known = rules.value.some(([id]) => id === rule.value) ? rule.value : undefined
  return (
    <section class="section order-list" aria-labelledby="title-order-list">
      <div class="order-list-head">
        <h2 id="title-order-list">{say('sidebar.orderList', rows.value.length)}</h2>
        <IconButton small icon={ArrowUp} name={say('sidebar.previousOrder')} onClick={() => go(-1)} />
        <IconButton small icon={ArrowDown} name={say('sidebar.nextOrder')} onClick={() => go(1)} />
      </div>
      <select
        class="field"
        aria-label={say('sidebar.filterRule')}
        value={known ?? ''}
        onChange={event => {
          const wanted = event.currentTarget.value
          rule.value = ALERT_RULES.find(({ id }) => id === wanted)?.id
        }}
      >
        <option value="">{say('sidebar.everyRule')}</option>
        {rules.value.map(([id, orders]) => (
          <option key={id} value={id}>
            {say('sidebar.ruleCount', say(nameOf(id)), orders)}
          </option>
        ))}
      </select>
      <ul class="rows">
        {rows.value.map(row => (
          <ListRow key={row.order.id} row={row} />
        ))}
      </ul>
    </section>
  )
}

const nameOf = (id: AlertId) => ALERT_RULES.find(rule => rule.id === id)?.name ?? 'sidebar.everyRule'

function ListRow({ row: { order, alerts, until } }: { readonly row: ListedOrder }) {
  const { model, actions, say, tell } = useSidebar()
  const left = until === undefined ? undefined : until - model.slow.value
  const current = model.orderList.current.value === order.id
  const red = alerts.some(({ level }) => level === 'act')
  return (
    <li>
      <button
        type="button"
        class={`bare listed ${red ? 'act' : 'look'}`}
        aria-current={current ? 'true' : undefined}
        aria-expanded={current}
        onClick={() => actions.showOrder(order.id)}
      >
        <span class="listed-id">{shortId(order.id)}</span>
        <span class="cut">{alerts.map(({ title }) => tell(title)).join(' · ')}</span>
        {left !== undefined && left > 0 && (
          <span class="listed-left">{say('sidebar.left', tell(span(left)))}</span>
        )}
      </button>
      {current && (
        <ul class="rows">
          {alerts.map(alert => (
            <AlertRow key={alertKey(alert)} alert={alert} />
          ))}
        </ul>
      )}
    </li>
  )
}
