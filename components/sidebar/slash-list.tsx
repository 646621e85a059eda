import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ShownPhrase } from '@/lib/sidebar/model/phrases'
import { useSidebar } from './context'
import { Marked } from './phrase-text'

/** px between the composer and the list, and the list's greatest width. */
const GAP = 4
const WIDTH = 420
/** px above the composer from which on the list stands there, where consoles have room. */
const ROOM = 240

/** What a slash in the composer found, at the composer. The focus stays in the page; keys reach it through the keyboard. */
export function SlashList() {
  const { model, say } = useSidebar()
  const { open, rows, active } = model.slash
  const found = rows.value
  const at = Math.min(active.value, found.length - 1)
  const box = open.value?.box
  const said = found[at]
  return (
    <div class="slash-place" lang={say('ui.language')}>
      {box && said && (
        <div
          class="slash"
          role="listbox"
          aria-label={say('sidebar.slash.name')}
          style={placeAt(box)}
          // The focus, and the caret, stay in the composer.
          onMouseDown={event => event.preventDefault()}
        >
          {found.map((row, i) => (
            <Option key={row.phrase.id} row={row} n={i} active={i === at} />
          ))}
        </div>
      )}
      <div class="sr" role="status">
        {said && say('sidebar.slash.at', said.phrase.title, at + 1, found.length)}
      </div>
    </div>
  )
}

interface OptionProps {
  readonly row: ShownPhrase
  readonly n: number
  readonly active: boolean
}

function Option({ row, n, active }: OptionProps) {
  const { actions } = useSidebar()
  const item = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (active) item.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const { phrase, filled, marks, readiness } = row
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are typed in the page's composer; see slash-keys.ts.
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the composer.
    <div
      ref={item}
      class={readiness === 'ready' ? 'slash-row' : 'slash-row stopped'}
      role="option"
      aria-selected={active}
      title={filled.text}
      onClick={event => event.detail < 2 && actions.takeSlash(n)}
    >
      <bdi class="slash-title cut">
        <Marked text={phrase.title} marks={marks?.title} />
      </bdi>
      {phrase.code && <span class="slash-code cut">{phrase.code}</span>}
      <span class="slash-text cut">{filled.text}</span>
    </div>
  )
}

/** Above the composer, or below it where the page leaves no room above. */
function placeAt({ left, right, top, bottom }: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>) {
  const width = `min(${Math.round(Math.min(right - left, WIDTH))}px, 100vw)`
  const height =
    top >= ROOM
      ? {
          bottom: `calc(100vh - ${Math.round(top) - GAP}px)`,
          'max-height': `min(50vh, ${Math.round(top) - 2 * GAP}px)`,
        }
      : { top: `${Math.round(bottom) + GAP}px` }
  return { left: `${Math.max(0, Math.round(left))}px`, width, ...height }
}
