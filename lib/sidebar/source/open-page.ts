import { batch, signal as signalOf } from '@preact/signals'
import { createDeep, type DeepState } from '@/lib/consoles/deep/read-deep'
import { createJoining, type JoinedNow } from '@/lib/consoles/frames/joining'
import type { Reading } from '@/lib/consoles/reading'
import type { AgentEvent, AgentRequests, PageNow } from '@/lib/page-agent/protocol'
import type { Wire } from '@/lib/page-agent/wire'
import type { PickerEvent } from '@/lib/picker/protocol'
import { DEFAULT_LAYOUT, type Layout, type Placement } from '@/lib/settings/layout'
import { createBuyerLists } from './buyer-lists'
import { composerOf } from './composer'
import { composerTeller } from './composer-teller'
import { type FrameSource, framePartOf, openFrame } from './frame-source'
import type { OpenPage, PageSource } from './page-source'
import { slashEvent } from './slash-event'

/** Ms after which a frame that did not answer is tried again, a little later each time. */
const AGAIN = 300
const TRIES = 8
const UNREAD: Reading = { kind: 'unreadable', missing: [] }

/** Opens the page at the other end of the wire. */
export function openPage(options: OpenPage): void {
  const { wire, connectFrame, onSource, onEvent, onPicker, onGone, signal } = options
  const frames = new Map<number, FrameSource>()
  const joining = createJoining()
  const lists = createBuyerLists()
  const reading = signalOf<Reading>(UNREAD)
  const page = signalOf<PageNow>({ address: '', isReady: false })
  const deepState = signalOf<DeepState | undefined>(undefined)
  let joined: JoinedNow = { reading: UNREAD }
  let timer: ReturnType<typeof setTimeout> | undefined
  let keys: Parameters<AgentRequests['keys']>[0] = { slash: false, pins: 0 }
  let badges: Parameters<AgentRequests['badges']>[0] = { orders: [], button: false }
  let deep: ReturnType<typeof createDeep>
  let isWelcomed = false
  let roster: readonly number[] = []
  const tries = new Map<number, number>()
  let family = ''
  const strangers = new WeakSet<FrameSource>()

  const join = (): Reading => {
    clearTimeout(timer)
    const hidden = own.shape().hiddenFrames
    const [first, ...others] = [own, ...frames.values()]
      .filter(frame => !strangers.has(frame))
      .flatMap(frame => framePartOf(frame, hidden))
    if (!first) return UNREAD
    const top = deep ? { ...first, reading: deep.merge(first.reading) } : first
    joined =
      others.length === 0
        ? { reading: top.reading, ...(top.hasComposer && { composer: 0 }) }
        : joining([top, ...others], Date.now())
    if (joined.again !== undefined) timer = setTimeout(show, joined.again)
    return joined.reading
  }
  const show = () =>
    batch(() => {
      reading.value = join()
      page.value = own.page()
      tellComposer(frames.get(joined.composer ?? 0))
    })
  const tellComposer = composerTeller(ask => void own.request('composerIn', ask))
  const open = (frame: number, to: Wire): FrameSource => {
    const source = openFrame({
      frame,
      wire: to,
      onState: show,
      onEvent: event => heard(source, event),
      onClose() {
        if (frame === 0) return onGone()
        lists.drop(source)
        if (frames.get(frame) === source) frames.delete(frame)
        show()
        again(frame)
      },
    })
    return source
  }
  const heard = (from: FrameSource, event: Exclude<AgentEvent, { kind: 'reply' | 'state' }>) => {
    if (event.kind === 'hello') welcome(from, event)
    else if (event.kind === 'frames') follow(event.frames)
    else if (event.kind === 'layout')
      batch(() => {
        layout.value = event.layout
        placement.value = event.placement
      })
    else if (event.kind === 'received') deep?.receive(event.address, event.body)
    else if (event.kind === 'picker') onPicker(from.frame, event.event as PickerEvent)
    else if (event.kind === 'buyers') lists.take(from, event.buyers)
    else if (event.kind === 'slash') onEvent(slashEvent(from, event))
    else onEvent(event)
  }
  /** A frame whose agent does not listen yet is tried again; one that is gone will be missing from the next list. */
  const again = (frame: number) => {
    const count = (tries.get(frame) ?? 0) + 1
    tries.set(frame, count)
    if (signal.aborted || count > TRIES) return
    setTimeout(() => !signal.aborted && follow(roster), AGAIN * count)
  }
  /** Agents of frames that came are attached, those of frames that went are let go. */
  const follow = (numbers: readonly number[]) => {
    roster = numbers
    for (const [frame, source] of frames)
      if (!numbers.includes(frame)) {
        source.close()
        lists.drop(source)
        frames.delete(frame)
      }
    for (const frame of numbers)
      if (frame !== 0 && !frames.has(frame)) frames.set(frame, open(frame, connectFrame(frame)))
    show()
  }
  const welcome = (from: FrameSource, hello: Extract<AgentEvent, { kind: 'hello' }>) => {
    if (from !== own) {
      tries.delete(from.frame)
      // A frame that is only being taught is no part of the console yet.
      if (hello.profile.family !== family) strangers.add(from)
      else void from.request('buyers', {})
      void from.request('keys', keys)
      void from.request('badges', badges)
      return
    }
    // One word of welcome a wire.
    if (isWelcomed) return
    isWelcomed = true
    family = hello.profile.family
    if (hello.layout) layout.value = hello.layout
    deep = createDeep(hello.profile, {
      signal,
      listen: on => void own.request('deep', { on }),
      onChange() {
        deepState.value = deep?.state()
        show()
      },
    })
    deepState.value = deep?.state()
    onSource(sourceOf(hello))
    void own.request('buyers', {})
  }
  const all = () => [own, ...frames.values()]
  const readNow = async () => {
    await Promise.all(all().map(frame => frame.request('read', {})))
    show()
    return reading.peek()
  }

  const sourceOf = (hello: Extract<AgentEvent, { kind: 'hello' }>): PageSource => ({
    profile: hello.profile,
    ...(hello.practiceSince !== undefined && { practiceSince: hello.practiceSince }),
    drafts: hello.drafts,
    reading,
    page,
    layout,
    placement,
    deep: deepState,
    ...lists.shown,
    readNow,
    composer() {
      const at = joined.composer === 0 ? own : frames.get(joined.composer ?? -1)
      const isSettled = !(joined.reading.kind === 'open' && joined.reading.switching)
      return at && composerOf(at, own, isSettled)
    },
    async remark(ask) {
      for (const frame of all()) {
        const outcome = await frame.request('remark', ask)
        if (outcome !== undefined && outcome !== 'none') return outcome
      }
      return 'none'
    },
    copy: async text => (await own.request('copy', { text })) === true,
    matches: () => own.request('matches', {}),
    setLayout: change => void own.request('layout', change),
    drag: width => void own.request('drag', width === undefined ? {} : { width }),
    setKeys(now) {
      keys = now
      for (const frame of all()) void frame.request('keys', now)
    },
    setBadges(now) {
      badges = now
      for (const frame of all()) void frame.request('badges', now)
    },
    showOrder: order => void all().map(frame => frame.request('showOrder', { order })),
    turnDeep: on => deep?.turn(on),
    saveDrafts: drafts => void own.request('drafts', { drafts }),
    focusSidebar: async () => void (await own.request('focusFrame', {})),
    lookForFrames: () => void own.request('lookForFrames', {}),
    sendPicker: (frame, message) =>
      void all()
        .find(one => one.frame === frame)
        ?.request('picker', { message }),
    frameAt: path => all().find(one => one.shape().path?.join() === path.join())?.frame,
  })
  const layout = signalOf<Layout>(DEFAULT_LAYOUT)
  const placement = signalOf<Placement>({ ...DEFAULT_LAYOUT, bottom: 0, pushes: false })
  const own = open(0, wire)
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    for (const frame of all()) frame.close()
  })
}
