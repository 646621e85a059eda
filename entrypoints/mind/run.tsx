import { signal as kept } from '@preact/signals'
import { render } from 'preact'
import { SECTION_STYLES } from '@/components/sidebar/section-styles'
import { Sidebar } from '@/components/sidebar/sidebar'
import { rememberCarets } from '@/lib/composer/caret'
import { watchSlash } from '@/lib/composer/slash'
import { findComposer } from '@/lib/consoles/find-composer'
import { findRemarkBox } from '@/lib/consoles/find-remark-box'
import type { OrderPlace } from '@/lib/consoles/order/place'
import { keepMarks } from '@/lib/page-agent/badges/keep-marks'
import { keepPlace } from '@/lib/page-agent/host/position'
import { slashKeys } from '@/lib/page-agent/keys/slash-keys'
import { stopKeys } from '@/lib/page-agent/keys/stop-keys'
import { pacedReadings } from '@/lib/page-agent/read/pace-readings'
import { watchDeep } from '@/lib/page-agent/read/watch-deep'
import { createSidebarActions } from '@/lib/sidebar/actions/create-actions'
import { learnPicks } from '@/lib/sidebar/actions/learn-picks'
import { createModel } from '@/lib/sidebar/model/model'
import { syncModel } from '@/lib/sidebar/model/sync-model'
import { tick } from '@/lib/sidebar/model/tick'
import { trackHealth } from '@/lib/sidebar/model/track-health'
import { farComposer } from '@/lib/sidebar/source/far-composer'
import { followFrames } from '@/lib/sidebar/source/follow'
import { followKeys } from '@/lib/sidebar/source/keys'
import type { Mind } from '../sidebar.content/mind-place'

/** Fills the painted frame: reads the page, keeps what it shows fresh, and does what the agent asks. */
export const runSidebar: Mind = ({ document, profile, root, ports, keyboard, layout, signal }) => {
  const window = document.defaultView
  if (!window) return
  const { host, shadow, container } = root
  const style = document.createElement('style')
  style.textContent = SECTION_STYLES
  shadow.insertBefore(style, container)

  const model = createModel(profile, ports.language, layout)
  const ownComposer = () => findComposer(document, profile)
  const composer = () => (frames.isOwnComposer() ? ownComposer() : undefined)
  const carets = rememberCarets(document, signal)
  watchSlash(document, {
    signal,
    composer,
    wanted: () => model.layout.value.slash,
    open: model.slash.open,
  })
  const places = kept<readonly OrderPlace[]>([])
  const frames = followFrames({
    document,
    ask: ports.ask,
    onSaid: (run, until) => ports.onFrames?.(run, until),
    readNow: () => watcher.readNow(),
    hasComposer: () => ownComposer() !== undefined,
    show(reading) {
      model.reading.value = reading
    },
    said: (frame, news) => keysIn(frame, news),
    signal,
  })
  const watcher = watchDeep(document, profile, {
    model,
    ports,
    signal,
    onReading: pacedReadings(frames.own, signal),
    ...(ports.onFrames && { onPage: frames.look }),
    onPlaces: found => {
      places.value = found
    },
  })
  const place = keepPlace({ window, document, model, composer: ownComposer, far: frames, signal })
  const health = trackHealth({ document, profile, model, ports, matches: watcher.matches, signal })
  const stops = stopKeys(model.page.buyerKey)
  const actions = createSidebarActions({
    document,
    shadow,
    model,
    ports,
    composer,
    remarkBox: () => findRemarkBox(document, profile),
    carets,
    place,
    stops,
    picked: learnPicks({ model, ports, signal }),
    readNow: frames.readNow,
    far: () => farComposer(frames),
    tried: health.tried,
  })
  const keysIn = followKeys({ document, model, frames, actions, signal })

  const slash = slashKeys(model.slash, actions.takeSlash)
  keyboard.serve(
    {
      focusField: actions.focusField,
      hasPin: n => model.phrases.pinned.value[n - 1] !== undefined,
      takePin: actions.takePin,
      takesTyping: event => slash(event) || stops.takes(event),
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
  syncModel({ document, model, ports, signal })
  keepMarks({ window, document, shadow, model, actions, composer, places, say: ports.say, signal })
}
