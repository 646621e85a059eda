import { serveKeys } from '@/entrypoints/reader/keys'
import { rememberCarets } from '@/lib/composer/caret'
import { readDraft } from '@/lib/composer/read-draft'
import { findComposer } from '@/lib/consoles/find-composer'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Reading } from '@/lib/consoles/reading'
import { watchConsole } from '@/lib/consoles/watch'
import type { FrameAnswer, FrameAsk, request } from '@/lib/messages'
import { insertHere, picturesHere } from './insert/write'
import { pacedReadings } from './read/pace-readings'
import { stateOf } from './read/state'
import { sayer } from './say'

export interface ReaderStart {
  readonly window: Window
  readonly profile: ConsoleProfile
  /** Names this document among all that were ever in this frame. */
  readonly reader: string
  readonly ask: typeof request
  onAsked(reply: (ask: FrameAsk) => FrameAnswer | Promise<FrameAnswer>, signal: AbortSignal): void
  alive(): boolean
  /** Ends everything. */
  readonly end: AbortController
}

/** Reads the frame and tells the sidebar; does in it what the sidebar asks for. */
export function startReader({ window, profile, reader, ask, onAsked, alive, end }: ReaderStart): void {
  const { document } = window
  const { signal } = end
  const say = sayer({ ask, alive, end })
  const composer = () => findComposer(document, profile)
  const carets = rememberCarets(document, signal)
  let reading: Reading = { kind: 'elsewhere' }
  const state = () => stateOf(window, profile, reader, reading)
  const tell = pacedReadings(() => say.state(() => ({ kind: 'state', state: state() })), signal)
  const watcher = watchConsole(document, profile, {
    signal,
    onReading: now => {
      reading = now
      tell(now)
    },
  })
  const chat = () => {
    reading = watcher.readChat()
    return reading.kind === 'open' ? reading.conversation : undefined
  }
  const keys = serveKeys({ window, composer, say: say.once, signal })
  const writing = { window, profile, carets, composer, ask, chat }

  window.addEventListener('resize', () => tell(reading), { signal })
  window.addEventListener('pagehide', () => say.once({ kind: 'gone', reader }), { signal })
  window.addEventListener('pageshow', ({ persisted }) => persisted && tell(reading), { signal })
  onAsked(async wish => {
    if (wish.kind === 'read') {
      reading = await watcher.readNow()
      return { state: state() }
    }
    if (wish.kind === 'insert') return { outcome: await insertHere(writing, wish) }
    if (wish.kind === 'pictures') return { outcome: await picturesHere(writing, wish) }
    if (wish.kind === 'draft') {
      const draft = composer()
      return draft ? { draft: readDraft(draft) } : {}
    }
    if (wish.kind === 'focus') composer()?.focus()
    else if (wish.kind === 'end') end.abort()
    else keys(wish)
    return {}
  }, signal)
  tell(reading)
}
