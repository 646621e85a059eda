import { readDraft } from '@/lib/composer/read-draft'
import { readyState } from '@/lib/consoles/dom'
import { composerIn, findComposer } from '@/lib/consoles/find-composer'
import type { Read } from '@/lib/consoles/health/matches'
import type { OrderPlace } from '@/lib/consoles/order/place'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Reading } from '@/lib/consoles/reading'
import type { Roots } from '@/lib/consoles/shadow'
import { watchConsole } from '@/lib/consoles/watch'
import type { Conversation } from '@/lib/trade/conversation'
import type { PageState } from '../links'
import { bringPart, type PartName } from '../parts'
import { shapeOf } from './frame-shape'
import { pacedReadings } from './pace-readings'

interface ReadingOptions {
  readonly window: Window
  readonly profile: ConsoleProfile
  readonly onState: (state: PageState) => void
  readonly onPlaces: (places: readonly OrderPlace[]) => void
  readonly onPage: (roots: Roots) => void
  readonly bring: (name: PartName) => Promise<boolean>
  readonly signal: AbortSignal
}

/** Ms for which a chat may stand there unread before it is looked for anew; each fruitless look doubles it. */
const PATIENCE = 3000

/** What this frame shows, from now until the signal aborts. */
export interface ReadingHere {
  reading(): Reading
  state(): PageState
  composer(): HTMLElement | undefined
  /** The same as far as it stands in the roots known from reading: quick, for what is asked at each change. */
  composerSeen(): HTMLElement | undefined
  /** The page with every shadow root that was found in it. */
  roots(): Roots
  /** What stands in the composer; `undefined` without one. */
  draft(): string | undefined
  /** Reads anew and tells; answers soon, with the orders as far as they could be read again by then. */
  readNow(): Promise<Reading>
  /** The chat as it is now, at once: for asking again before each try to write. */
  chatNow(): Conversation | undefined
  /** How the last reading came about. */
  lastRead(): Read
}

export function readHere({
  window,
  profile,
  onState,
  onPlaces,
  onPage,
  bring,
  signal,
}: ReadingOptions): ReadingHere {
  const { document } = window
  let reading: Reading = { kind: 'unreadable', missing: [] }
  const composerSeen = () => composerIn(watcher.roots(), profile)
  const composer = () => composerSeen() ?? findComposer(document, profile)
  const state = (): PageState => ({
    reading,
    shape: shapeOf(window, composerSeen()),
    page: {
      address: document.location.href,
      isReady: readyState(document) === 'complete' && document.visibilityState !== 'hidden',
    },
  })
  let told = ''
  const tell = () => {
    const now = state()
    told = JSON.stringify(now.shape)
    onState(now)
  }
  let frame = 0
  /** What moved without a word of the page's changing. */
  const tellMoved = () => {
    window.cancelAnimationFrame(frame)
    frame = window.requestAnimationFrame(() => {
      if (JSON.stringify(shapeOf(window, composerSeen())) !== told) tell()
    })
  }
  const paced = pacedReadings(tell, signal)
  let watching = new AbortController()
  const watch = (by: ConsoleProfile) =>
    watchConsole(document, by, {
      signal: watching.signal,
      onReading(now) {
        reading = now
        paced(now)
      },
      onPlaces,
      onPage(roots) {
        onPage(roots)
        tellMoved()
      },
    })
  let watcher = watch(profile)
  let pause = PATIENCE
  /** A chat that stands there and is not read is looked for anew, and read by what was found from then on. */
  const look = async () => {
    const chat = reading.kind === 'open' ? reading.conversation : undefined
    if (chat?.buyer.name && chat.messages.length > 0) pause = PATIENCE
    else if (profile.chat && composerSeen()) {
      pause *= 2
      const refind = await bringPart('refind', bring)
      const again = await refind?.(document, profile, watcher.lastRead().list, chat, signal)
      if (again && !signal.aborted) {
        watching.abort()
        watching = new AbortController()
        watcher = watch(again)
      }
    }
    if (!signal.aborted) looking = window.setTimeout(look, pause)
  }
  let looking = window.setTimeout(look, pause)
  signal.addEventListener('abort', () => {
    watching.abort()
    window.clearTimeout(looking)
    window.cancelAnimationFrame(frame)
  })
  for (const type of ['resize', 'load', 'pageshow']) window.addEventListener(type, tell, { signal })
  document.addEventListener('visibilitychange', tell, { signal })
  return {
    reading: () => reading,
    state,
    composer,
    composerSeen,
    roots: () => watcher.roots(),
    draft() {
      const box = composer()
      return box && readDraft(box)
    },
    async readNow() {
      reading = await watcher.readNow()
      tell()
      return reading
    },
    chatNow() {
      const now = watcher.readChat()
      return now.kind === 'open' ? now.conversation : undefined
    },
    lastRead: () => watcher.lastRead(),
  }
}
