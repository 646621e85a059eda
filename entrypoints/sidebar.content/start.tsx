import { render } from 'preact'
import { Frame } from '@/components/sidebar/frame'
import { createModel } from '@/components/sidebar/model'
import { Sidebar } from '@/components/sidebar/sidebar'
import { FRAME_STYLES } from '@/components/sidebar/styles'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { DEFAULT_LAYOUT } from '@/lib/settings'
import type { ConsoleId } from '@/lib/trade/console'
import { createActions } from './act'
import { keepFresh } from './keep-fresh'
import { keepPlace } from './keep-place'
import { type Keyboard, listenToKeyboard } from './keyboard'
import { paced } from './pace'
import type { Ports } from './ports'
import type { RootFactory } from './root'
import { slashKeys } from './slash-keys'
import { tick } from './tick'

/** Which console the page is: a built-in one by its id alone, a taught one with its profile. */
export interface ConsoleHere {
  readonly id: ConsoleId
  readonly profile?: ConsoleProfile
}

/** Ms between two drawings of a page that changes without pause. */
const REDRAW = 200

export interface SidebarStart {
  readonly document: Document
  readonly here: ConsoleHere
  readonly root: RootFactory
  readonly ports: Ports
  /** Given where it listens from before the page's own scripts. */
  readonly keyboard?: Keyboard
  /** Ends everything: watching, listening, and the sidebar itself. */
  readonly signal: AbortSignal
}

/** Puts a working sidebar on the page: its frame is painted at once, before anything is asked of the background. */
export async function startSidebar({
  document,
  here,
  root,
  ports,
  signal,
  ...given
}: SidebarStart): Promise<void> {
  const window = document.defaultView
  if (!window) return
  const keyboard = given.keyboard ?? listenToKeyboard(window, signal)
  const stored = ports.loadLayout().catch(() => undefined)
  await interactive(document)
  const layout = await stored
  if (signal.aborted) return

  const { host, shadow, container, remove } = await root(document, FRAME_STYLES)
  signal.addEventListener('abort', () => {
    render(null, container)
    remove()
  })
  const frame = (gone: boolean) =>
    render(<Frame layout={layout ?? DEFAULT_LAYOUT} say={ports.say} gone={gone} />, container)
  frame(false)
  const mind = await ports.mind().catch(() => undefined)
  if (signal.aborted) return
  const profile = here.profile ?? mind?.builtIn(here.id)
  if (!mind || !profile) return frame(true)
  const style = document.createElement('style')
  style.textContent = mind.styles
  shadow.insertBefore(style, container)

  const model = createModel(mind, profile, ports.language, layout)
  const composer = () => mind.findComposer(document, profile)
  const carets = mind.rememberCarets(document, signal)
  const place = keepPlace({ window, document, model, composer, signal })
  mind.watchSlash(document, {
    signal,
    composer,
    wanted: () => model.layout.value.slash,
    open: model.slash.open,
  })
  const watcher = mind.watchConsole(document, profile, {
    signal,
    onReading: paced(
      reading => {
        model.reading.value = reading
      },
      REDRAW,
      signal,
    ),
  })
  const actions = createActions({
    document,
    shadow,
    model,
    ports,
    composer,
    carets,
    place,
    readNow: watcher.readNow,
  })

  keyboard.serve(
    {
      focusField: actions.focusField,
      hasPin: n => model.phrases.pinned.value[n - 1] !== undefined,
      takePin: actions.takePin,
      takesSlash: slashKeys(model.slash, actions.takeSlash),
    },
    signal,
  )
  ports.onShortcut(actions.focusField, signal)
  render(<Sidebar model={model} actions={actions} say={ports.say} />, container)
  tick({ document, model, ports, host, signal })
  keepFresh({ document, model, ports, signal })
}

const interactive = (document: Document) =>
  document.readyState === 'loading'
    ? new Promise<void>(resolve => {
        document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
      })
    : Promise.resolve()
