import { CircleAlert, Search, TriangleAlert } from 'lucide'
import { useState } from 'preact/hooks'
import { shortId } from '@/components/sidebar/order-words'
import { Icon } from '@/components/ui/icon'
import type { Say } from '@/lib/locales/words'
import type { OrderId } from '@/lib/trade/order'
import type { OrderMark } from './order-marks'

export interface DrawnMark extends OrderMark {
  readonly order: OrderId
  /** Has no room for more than a strip at the edge of its row. */
  readonly slim: boolean
  /** Its words open to the left, where the window ends. */
  readonly turned: boolean
}

interface MarksProps {
  /** Those in sight, from the top of the page down. */
  readonly marks: readonly DrawnMark[]
  /** Whether the button at the composer is in sight. */
  readonly button: boolean
  readonly say: Say
  /** Told of each element, to put it in its place on the page. */
  readonly onElement: (of: OrderId | 'button', element: HTMLElement | null) => void
  readonly onPick: (order: OrderId) => void
  readonly onFind: () => void
}

/** Everything that is drawn on the page beside the sidebar. All marks are one stop of the Tab key, behind the page's own. */
export function Badges({ marks, button, say, onElement, onPick, onFind }: MarksProps) {
  const [reached, reach] = useState<OrderId>()
  const stop = marks.some(({ order }) => order === reached) ? reached : marks[0]?.order
  return (
    <div lang={say('ui.language')}>
      {marks.length > 0 && (
        <div role="toolbar" aria-label={say('marks.name')} aria-orientation="vertical" onKeyDown={walk}>
          {marks.map(({ order, level, words, slim, turned }) => (
            <button
              key={order}
              data-order={order}
              ref={element => onElement(order, element)}
              type="button"
              class={`mark ${level}${slim ? ' slim' : ''}${turned ? ' turned' : ''}`}
              tabIndex={order === stop ? 0 : -1}
              aria-label={say('marks.order', shortId(order), words)}
              onFocus={() => reach(order)}
              onClick={() => onPick(order)}
            >
              <Icon of={level === 'act' ? CircleAlert : TriangleAlert} size={slim ? 10 : 14} />
              <span class="mark-words" aria-hidden="true">
                {words}
              </span>
            </button>
          ))}
        </div>
      )}
      {button && (
        <button
          ref={element => onElement('button', element)}
          type="button"
          class="mark find turned"
          aria-label={say('marks.find')}
          aria-keyshortcuts="Alt+Q"
          onClick={onFind}
        >
          <Icon of={Search} size={13} />
          <span class="mark-words" aria-hidden="true">
            {say('marks.find')} <kbd>Alt Q</kbd>
          </span>
        </button>
      )}
    </div>
  )
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Arrows walk the marks from one to the next. */
function walk(event: KeyboardEvent) {
  const step = STEPS[event.key]
  const { target } = event
  if (!step || !(target instanceof HTMLElement)) return
  const next = step === 1 ? target.nextElementSibling : target.previousElementSibling
  if (next instanceof HTMLElement) next.focus()
  event.preventDefault()
}
