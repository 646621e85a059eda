import { PickerSection } from '@/components/picker/picker'
import { isComposing } from '@/lib/composer/ime'
import { watchInteraction } from '@/lib/sidebar/model/freeze'
import { AlertAnnouncer, Alerts } from './alerts'
import { type SidebarProps as Context, SidebarContext } from './context'
import { Edge } from './edge'
import { Foot } from './foot'
import { asksForKeys, KeysHelp } from './keys-help'
import { NewAlerts } from './new-alerts'
import { Notes } from './notes'
import { Banners, SidebarNoticeBar } from './notice'
import { OrderSection } from './order'
import { OrderList } from './order-list'
import { Pasted } from './pasted'
import { Phrases } from './phrases'
import { Tab } from './tab'
import { Who } from './who'

/** The whole sidebar: open, or collapsed to its tab. */
export function Sidebar(context: Context) {
  const { model, say } = context
  const { side, collapsed } = model.placement.value
  const picker = context.picker.shown.value
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    if (asksForKeys(event)) model.keysShown.value = true
    else if (event.key === 'Escape') context.actions.focusComposer()
    else return
    event.preventDefault()
  }
  return (
    <SidebarContext.Provider value={context}>
      <aside
        class={`sidebar ${side} ${collapsed ? 'collapsed' : 'open'} in-${model.hostKind}`}
        aria-label={say('sidebar.name')}
        lang={say('ui.language')}
        onKeyDown={onKeyDown}
        onMouseDown={keepFocus}
        {...watchInteraction(model.interaction)}
      >
        <AlertAnnouncer />
        {collapsed ? (
          <Tab />
        ) : picker ? (
          <PickerSection {...picker} say={say} />
        ) : (
          <>
            <Who />
            <Banners />
            {context.pasted && <Pasted place={context.pasted} />}
            <div class="body">
              <NewAlerts />
              <div class="scroll">
                <Alerts />
                <OrderList />
                <Phrases />
                <OrderSection />
              </div>
            </div>
            <SidebarNoticeBar />
            <Notes />
            <Foot />
            {model.keysShown.value && <KeysHelp />}
            {model.hostKind === 'page' && <Edge />}
          </>
        )}
      </aside>
    </SidebarContext.Provider>
  )
}

/** A click on a button leaves the focus, and the caret, where the agent is writing. */
function keepFocus(event: MouseEvent) {
  const { target } = event
  if (target instanceof Element && target.closest('button') && !target.closest('[draggable]'))
    event.preventDefault()
}
