import { useRef } from 'preact/hooks'
import { clampWidth, WIDTH } from '@/lib/settings/layout'
import { useSidebar } from './context'

/** The edge that is dragged, or moved with the arrow keys, to make the sidebar wider or narrower. */
export function Edge() {
  const { model, actions, say } = useSidebar()
  const { side, width } = model.placement.value
  const drag = useRef<{ x: number; width: number; to?: number } | undefined>(undefined)
  const wider = side === 'right' ? -1 : 1

  const onPointerMove = (event: PointerEvent) => {
    const from = drag.current
    if (!from) return
    from.to = clampWidth(from.width + (event.screenX - from.x) * wider)
    actions.dragEdge(from.to)
  }
  const drop = () => {
    const to = drag.current?.to
    drag.current = undefined
    actions.dragEdge(undefined)
    if (to !== undefined) actions.setLayout({ width: to })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: width - WIDTH.step * wider,
      ArrowRight: width + WIDTH.step * wider,
      Home: WIDTH.min,
      End: WIDTH.max,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    actions.setLayout({ width: clampWidth(to) })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged; a focusable separator is the pattern for splitters.
    <div
      class={`edge ${side}`}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={say('sidebar.width')}
      aria-valuemin={WIDTH.min}
      aria-valuemax={WIDTH.max}
      aria-valuenow={width}
      onPointerDown={event => {
        drag.current = { x: event.screenX, width }
        event.currentTarget.setPointerCapture(event.pointerId)
        event.preventDefault()
      }}
      onPointerMove={onPointerMove}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={onKeyDown}
    />
  )
}
