import { signal as kept } from '@preact/signals'
import { render } from 'preact'
import { createModel } from '@/components/sidebar/model'
import { buyerKeyOf } from '@/components/sidebar/model/page'
import { SECTION_STYLES } from '@/components/sidebar/section-styles'
import { Sidebar } from '@/components/sidebar/sidebar'
import { rememberCarets } from '@/lib/composer/caret'
import { watchSlash } from '@/lib/composer/slash'
import { findComposer } from '@/lib/consoles/find-composer'
import { findRemarkBox } from '@/lib/consoles/find-remark-box'
import type { OrderPlace } from '@/lib/consoles/order/place'
import { PROFILES } from '@/lib/consoles/profiles'
import type { Reading } from '@/lib/consoles/reading'
import type { Mind } from '../sidebar.content/mind-place'
import { createActions } from './act'
import { keepFresh } from './keep-fresh'
import { keepHealth } from './keep-health'
import { keepPlace } from './keep-place'
import { keepMarks } from './marks/keep-marks'
import { paced } from './pace'
import { slashKeys } from './slash-keys'
import { tick } from './tick'
import { watchDeep } from './watch-deep'

/** Ms between two drawings of a page that changes without pause: at first, and when it goes on. */
const REDRAW = { pause: 200, longest: 800 }

/** Fills the painted frame: reads the page, keeps what it shows fresh, and does what the agent asks. */
export const runSidebar: Mind = ({ document, here, root, ports, keyboard, layout, signal }) => {
  const window = document.defaultView
  const profile = here.profile ?? PROFILES.find(({ id }) => id === here.id)
  if (!window || !profile) return false
  const { host, shadow, container } = root
  const style = document.createElement('style')
  style.textContent = SECTION_STYLES
  shadow.insertBefore(style, container)

  const model = createModel(profile, ports.language, layout)
  const composer = () => findComposer(document, profile)
  const carets = rememberCarets(document, signal)
  const place = keepPlace({ window, document, model, composer, signal })
  watchSlash(document, {
    signal,
    composer,
    wanted: () => model.layout.value.slash,
    open: model.slash.open,
  })
  const places = kept<readonly OrderPlace[]>([])
  const watcher = watchDeep(document, profile, {
    model,
    ports,
    signal,
    onReading: paced(
      reading => {
        model.reading.value = reading
      },
      { ...REDRAW, signal, isOther: isElsewhere },
    ),
    onPlaces: found => {
      places.value = found
    },
  })
  const health = keepHealth({ document, profile, model, ports, matches: watcher.matches, signal })
  const actions = createActions({
    document,
    shadow,
    model,
    ports,
    composer,
    remarkBox: () => findRemarkBox(document, profile),
    carets,
    place,
    readNow: watcher.readNow,
    tried: health.tried,
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
  container.replaceChildren()
  render(<Sidebar model={model} actions={actions} say={ports.say} />, container)
  signal.addEventListener('abort', () => render(null, container))
  void ports
    .loadSet()
    .catch(() => undefined)
    .then(choice => {
      model.sets.choice.value ??= choice
    })
  tick({ document, model, ports, host, signal })
  keepFresh({ document, model, ports, signal })
  keepMarks({ window, document, shadow, model, actions, composer, places, say: ports.say, signal })
  return true
}

/** Another buyer, other orders, or no chat at all: everything but new lines in the same chat. */
function isElsewhere(now: Reading, before: Reading): boolean {
  if (now.kind !== 'open' || before.kind !== 'open') return now.kind !== before.kind
  return (
    now.orders !== before.orders ||
    now.switching !== before.switching ||
    buyerKeyOf(now.conversation?.buyer) !== buyerKeyOf(before.conversation?.buyer)
  )
}
