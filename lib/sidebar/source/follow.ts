import { type ReadonlySignal, signal as signalOf } from '@preact/signals'
import { createJoining, type JoinedNow } from '@/lib/consoles/frames/joining'
import type { Reading } from '@/lib/consoles/reading'
import type { Roots } from '@/lib/consoles/shadow'
import type { FrameAnswer, FrameAsk, FrameBox, FrameNews, FrameState, request } from '@/lib/messages'
import { frameElementsIn } from '@/lib/page-agent/host/frame-element'
import { followLoads } from '@/lib/page-agent/read/loads'
import { knownFrames } from './known'

export interface FollowFrames {
  readonly document: Document
  readonly ask: typeof request
  onSaid(run: (frame: number, news: FrameNews) => void, signal: AbortSignal): void
  /** Reads the page's own frame now. */
  readNow(): Promise<Reading>
  hasComposer(): boolean
  /** The reading of all frames together. */
  show(reading: Reading): void
  /** All news but of what frames show. */
  said(frame: number, news: FrameNews): void
  readonly signal: AbortSignal
}

export interface Frames {
  /** The page's own frame was read. */
  own(reading: Reading): void
  /** The page's own frame was read whole: its frames may have come or gone. */
  look(roots: Roots): void
  /** Reads every frame anew; those that do not answer are forgotten. */
  readNow(): Promise<Reading>
  /** The frame to write in, and what it said last. */
  composer(): { readonly frame: number; readonly state: FrameState; readonly isSettled: boolean } | undefined
  /** Where the composer of another frame stands on the page. */
  readonly box: ReadonlySignal<FrameBox | undefined>
  boxNow(): FrameBox | undefined
  boxIn(frame: number, box: FrameBox): FrameBox | undefined
  elementOf(frame: number): HTMLElement | undefined
  tell(frame: number, ask: FrameAsk): Promise<FrameAnswer | undefined>
  /** Which keys in frames are the sidebar's; each frame is told once, and again when that changes. */
  setKeys(keys: { readonly slash: boolean; readonly pins: number }): void
  /** Whether what is written goes into the page's own frame. */
  isOwnComposer(): boolean
}

/** Ms a frame may take to answer; one that hangs is not waited for. */
const PATIENCE = 2000

/** Follows the frames of a page: has them read, joins what they say, and forgets at once what is no longer there. */
export function followFrames(following: FollowFrames): Frames {
  const { document, ask, onSaid, show, said, signal } = following
  const joining = createJoining()
  const known = knownFrames(document)
  const box = signalOf<FrameBox | undefined>(undefined)
  const told = new Map<number, string>()
  const gone = new Set<string>()
  let own: Reading = { kind: 'unreadable', missing: [] }
  let elements: readonly HTMLIFrameElement[] = []
  let joined: JoinedNow = { reading: own }
  let timer: ReturnType<typeof setTimeout> | undefined

  const join = (): Reading => {
    clearTimeout(timer)
    const hasFrames = known.size > 0
    const page = { frame: 0, reading: own, hasComposer: hasFrames && following.hasComposer(), shown: true }
    joined = hasFrames ? joining([page, ...known.parts()], Date.now()) : { reading: own }
    if (joined.again !== undefined) timer = setTimeout(() => show(join()), joined.again)
    box.value = boxNow()
    return joined.reading
  }
  const boxNow = () => known.boxIn(joined.composer ?? 0, known.stateOf(joined.composer ?? 0)?.composer)
  const tell = async (frame: number, wish: FrameAsk): Promise<FrameAnswer | undefined> =>
    ask('askFrame', { frame, ask: wish }).catch(() => undefined)
  const soon = <T>(answer: Promise<T>) =>
    Promise.race([answer, new Promise<undefined>(resolve => setTimeout(resolve, PATIENCE, undefined))])
  const call = async (frame: number) => {
    const answer = tell(frame, { kind: 'read' })
    const inTime = await soon(answer)
    if (inTime?.state) return known.put(frame, inTime.state)
    known.drop(frame)
    // Slow, perhaps, rather than gone; unless it has said meanwhile that it went.
    void answer.then(late => {
      if (!late?.state || gone.has(late.state.reader) || signal.aborted) return
      known.put(frame, late.state)
      show(join())
    })
  }
  const rollCall = () => Promise.all(known.numbers().map(call))
  const bring = () => void ask('bringFrames').catch(() => undefined)

  onSaid((frame, news) => {
    if (news.kind === 'state') {
      gone.delete(news.state.reader)
      known.put(frame, news.state)
    } else if (news.kind === 'gone') {
      gone.add(news.reader)
      known.drop(frame, news.reader)
    } else return said(frame, news)
    show(join())
  }, signal)
  followLoads(document, signal, () => {
    bring()
    if (known.size > 0) void rollCall().then(() => !signal.aborted && show(join()))
  })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    for (const frame of known.numbers()) void tell(frame, { kind: 'end' })
  })
  return {
    box,
    boxNow,
    own(reading) {
      own = reading
      show(join())
    },
    look(roots) {
      const before = new Set(elements)
      elements = frameElementsIn(roots)
      if (elements.some(element => !before.has(element))) bring()
      if (known.size > 0) {
        known.dropLeft()
        show(join())
      }
    },
    async readNow() {
      own = await following.readNow()
      if (known.size > 0) await rollCall()
      return join()
    },
    composer() {
      const { composer: frame, reading } = joined
      const state = frame === undefined ? undefined : known.stateOf(frame)
      if (frame === undefined || !state) return undefined
      return { frame, state, isSettled: !(reading.kind === 'open' && reading.switching) }
    },
    boxIn: known.boxIn,
    elementOf: known.elementOf,
    tell,
    setKeys(keys) {
      for (const frame of known.numbers()) {
        const named = `${known.stateOf(frame)?.reader} ${keys.slash} ${keys.pins}`
        if (told.get(frame) === named) continue
        told.set(frame, named)
        void tell(frame, { kind: 'keys', ...keys })
      }
    },
    isOwnComposer: () => known.size === 0 || joined.composer === 0,
  }
}
