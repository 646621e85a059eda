import type { ComponentChildren, TargetedDragEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { RowMoving } from '@/lib/manage/library/row-moving'

interface VirtualListProps {
  readonly name: string
  readonly count: number
  /** px; every row has it. */
  readonly rowHeight: number
  /** Index of the chosen row; -1 for none. */
  readonly active: number
  readonly onActive: (index: number) => void
  readonly row: (index: number) => ComponentChildren
  /** Space on the chosen row. */
  readonly onMark?: (index: number) => void
  /** Rows can be moved: one place with Alt and an arrow, anywhere by dragging. */
  readonly moving?: RowMoving
}

/** Rows drawn beyond the visible ones, so that a fast scroll finds them there. */
const BEYOND = 6

/** A list box that draws only the rows in view. Arrows, Home, End and the page keys move the choice. */
export function VirtualList({
  name,
  count,
  rowHeight,
  active,
  onActive,
  row,
  onMark,
  moving,
}: VirtualListProps) {
  const box = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const [height, setHeight] = useState(600)
  const [over, setOver] = useState<{ readonly index: number; readonly after: boolean }>()
  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setHeight(element.clientHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  useEffect(() => {
    const element = box.current
    if (!element || active < 0) return
    const [from, to] = [active * rowHeight, (active + 1) * rowHeight]
    if (from < element.scrollTop) element.scrollTop = from
    else if (to > element.scrollTop + element.clientHeight) element.scrollTop = to - element.clientHeight
  }, [active, rowHeight])
  const page = Math.max(1, Math.floor(height / rowHeight) - 1)
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  }
  const first = Math.max(0, Math.floor(top / rowHeight) - BEYOND)
  const last = Math.min(count, Math.ceil((top + height) / rowHeight) + BEYOND)
  return (
    <div
      ref={box}
      class="virtual"
      role="listbox"
      tabIndex={0}
      aria-label={name}
      aria-keyshortcuts={moving && 'Alt+ArrowUp Alt+ArrowDown'}
      aria-activedescendant={active >= first && active < last ? `row-${active}` : undefined}
      onScroll={event => setTop(event.currentTarget.scrollTop)}
      onKeyDown={event => {
        if (event.altKey) {
          if (!moving || active < 0 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
          event.preventDefault()
          return moving.step(active, event.key === 'ArrowDown' ? 1 : -1)
        }
        if (event.key === ' ' && event.target === event.currentTarget && active >= 0) {
          event.preventDefault()
          return onMark?.(active)
        }
        const to = steps[event.key]
        if (to === undefined || event.target !== event.currentTarget) return
        event.preventDefault()
        onActive(Math.min(count - 1, Math.max(0, to)))
      }}
    >
      <div class="virtual-all" style={{ height: `${count * rowHeight}px` }}>
        {Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i).map(index => (
          <div
            key={index}
            id={`row-${index}`}
            class={
              over?.index === index ? `virtual-row drop-${over.after ? 'after' : 'before'}` : 'virtual-row'
            }
            role="option"
            aria-selected={index === active}
            aria-posinset={index + 1}
            aria-setsize={count}
            tabIndex={-1}
            style={{ height: `${rowHeight}px`, top: `${index * rowHeight}px` }}
            onClick={() => onActive(index)}
            onKeyDown={event => event.key === 'Enter' && onActive(index)}
            {...(moving && dragging(moving, index, setOver))}
          >
            {row(index)}
          </div>
        ))}
      </div>
    </div>
  )
}

const dragging = (
  moving: RowMoving,
  index: number,
  setOver: (over: { readonly index: number; readonly after: boolean } | undefined) => void,
) => ({
  draggable: true,
  onDragStart: ({ dataTransfer }: DragEvent) => {
    // Firefox drags nothing that carries no data.
    dataTransfer?.setData('text/plain', '')
    moving.take(index)
  },
  onDragOver: (event: TargetedDragEvent<HTMLElement>) => {
    if (!moving.takes()) return
    event.preventDefault()
    setOver({ index, after: isLower(event) })
  },
  onDragLeave: () => setOver(undefined),
  onDrop: (event: TargetedDragEvent<HTMLElement>) => {
    event.preventDefault()
    setOver(undefined)
    moving.drop(index, isLower(event))
  },
  onDragEnd: () => {
    setOver(undefined)
    moving.end()
  },
})

function isLower({ currentTarget, clientY }: TargetedDragEvent<HTMLElement>): boolean {
  const { top, height } = currentTarget.getBoundingClientRect()
  return clientY > top + height / 2
}
