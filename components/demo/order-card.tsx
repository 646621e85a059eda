import { Flag } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '@/components/ui/icon'
import { type Act, actsFor } from '@/lib/practice/act'
import { ACT_LABELS, FLAG_LABELS, LABELS, REFUND_LABELS, STATE_LABELS } from '@/lib/practice/labels'
import type { PracticeOrder } from '@/lib/practice/order'
import { OrderFacts } from './facts'
import { ActForm, hasForm } from './forms/act-form'
import { Items } from './items'

interface OrderCardProps {
  readonly order: PracticeOrder
  readonly current: boolean
  readonly onCurrent: () => void
  readonly onAct: (act: Act) => void
}

/** One order with the console's own buttons; a button that needs more opens a small form in the card. */
export function DemoOrderCard({ order, current, onCurrent, onAct }: OrderCardProps) {
  const [form, setForm] = useState<Act['kind']>()
  const acts = actsFor(order)
  const buttons = useRef<HTMLDivElement>(null)
  /** The focus goes back to the button the form came from. */
  const closeForm = () => {
    buttons.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus()
    setForm(undefined)
  }
  const openForm = form && acts.includes(form) ? form : undefined
  return (
    <article
      class="order"
      aria-label={order.id}
      aria-current={current ? 'true' : undefined}
      onPointerDown={onCurrent}
      onFocusCapture={onCurrent}
    >
      <header>
        <span class="order-state" data-state={order.state}>
          {stateText(order)}
        </span>
        {order.marks.map(mark => (
          <span class="mark" key={mark}>
            {mark}
          </span>
        ))}
        {order.flag && <FlagMark colour={order.flag} />}
      </header>
      <Items items={order.items} />
      <OrderFacts order={order} />
      <div class="acts" ref={buttons}>
        {acts.map(kind => (
          <button
            type="button"
            key={kind}
            aria-expanded={hasForm(kind) ? openForm === kind : undefined}
            onClick={() => {
              if (hasForm(kind)) setForm(openForm === kind ? undefined : kind)
              else if (kind === 'remind' || kind === 'refund') onAct({ kind })
            }}
          >
            {ACT_LABELS[kind]}
          </button>
        ))}
      </div>
      {openForm && (
        <ActForm
          key={openForm}
          kind={openForm}
          order={order}
          onCancel={closeForm}
          onAct={act => {
            closeForm()
            onAct(act)
          }}
        />
      )}
    </article>
  )
}

/** Two facts in one text, as consoles write them: `待发货，退款中`. */
function stateText({ state, refund }: PracticeOrder): string {
  const words = [STATE_LABELS[state], ...(refund ? [REFUND_LABELS[refund]] : [])]
  return words.join('，')
}

function FlagMark({ colour }: { readonly colour: NonNullable<PracticeOrder['flag']> }) {
  const word = FLAG_LABELS.find(([each]) => each === colour)?.[1] ?? colour
  const name = `${word}${LABELS.flagged}`
  return (
    <span class="flag" data-colour={colour} role="img" aria-label={name} title={name}>
      <Icon of={Flag} size={13} />
    </span>
  )
}
