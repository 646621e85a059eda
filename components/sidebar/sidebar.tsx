import { useSignalEffect } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { isComposing } from '@/components/ui/ime'
import { watchInteraction } from '@/lib/sidebar/model/freeze'
import { AlertAnnouncer, Alerts } from './alerts'
import { type SidebarProps as Context, SidebarContext } from './context'
import { Edge } from './edge'
import { Foot } from './foot'
import { NewAlerts } from './new-alerts'
import { Notes } from './notes'
import { Banners, SidebarNoticeBar } from './notice'
import { OrderSection } from './order'
import { Phrases } from './phrases'
import { SlashList } from './slash-list'
import { Tab } from './tab'
import { Who } from './who'

/** The whole sidebar: open, or collapsed to its tab. */
export function Sidebar(context: Context) {
  const { model, say } = context
  const { side, collapsed, width, bottom } = model.placement.value
  const root = useRef<HTMLElement>(null)
  // Width and height move while an edge is dragged: set past the tree, so that nothing is rendered again for it.
  useSignalEffect(() => {
    root.current?.style.setProperty('--width', `${model.dragged.value ?? model.placement.value.width}px`)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return
    event.preventDefault()
    context.actions.focusComposer()
  }
  return (
    <SidebarContext.Provider value={context}>
      <aside
        ref={root}
        class={`sidebar ${side} ${collapsed ? 'collapsed' : 'open'}`}
        aria-label={say('sidebar.name')}
        lang={say('ui.language')}
        style={{ '--width': `${width}px`, bottom: `${bottom}px` }}
        onKeyDown={onKeyDown}
        onMouseDown={keepFocus}
        {...watchInteraction(model.interaction)}
      >
        <AlertAnnouncer />
        {collapsed ? (
          <Tab />
        ) : (
          <>
            <Edge />
            <Who />
            <Banners />
            <div class="body">
              <NewAlerts />
              <div class="scroll">
                <Alerts />
                <OrderSection />
                <Phrases />
                <Notes />
              </div>
            </div>
            <SidebarNoticeBar />
            <Foot />
          </>
        )}
      </aside>
      <SlashList />
    </SidebarContext.Provider>
  )
}

/** A click on a button leaves the focus, and the caret, where the agent is writing. */
function keepFocus(event: MouseEvent) {
  const { target } = event
  if (target instanceof Element && target.closest('button') && !target.closest('[draggable]'))
    event.preventDefault()
}
