import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HOLD } from '@/lib/consoles/frames/chat-switch-across'
import { pinduoduoChat } from '@/lib/consoles/profiles/pinduoduo-chat'
import type { Reading } from '@/lib/consoles/reading'
import type { AgentEvent, AgentRequest, FrameShape } from '@/lib/page-agent/protocol'
import { patchOf } from '@/lib/page-agent/read/reading-patch'
import { DEFAULT_LAYOUT } from '@/lib/settings/layout'
import { openPage } from '@/lib/sidebar/source/open-page'
import type { PageEvent, PageSource } from '@/lib/sidebar/source/page-source'
import { type FakeWire, fakeWire } from '../../../wires'
import { buyer, order, reads } from '../../consoles/frames/parts'

const COMPOSER = { left: 0, top: 500, right: 400, bottom: 600 }
const WIDE: FrameShape = { width: 800, height: 600 }

/** A page agent at the other end of a wire, that says what the test has it say. */
function agent(wire: FakeWire) {
  let before: Reading | undefined
  const say = (event: AgentEvent) => wire.receive(event)
  return {
    wire,
    say,
    hello: () =>
      say({
        kind: 'hello',
        document: 'd',
        profile: pinduoduoChat,
        drafts: { search: 'fh' },
        layout: DEFAULT_LAYOUT,
      }),
    shows(reading: Reading, shape: Partial<FrameShape> = {}) {
      const page = { address: 'https://mms.pinduoduo.com/chat-merchant/', isReady: true }
      say({ kind: 'state', patch: patchOf(before, reading), shape: { ...WIDE, ...shape }, page })
      before = reading
    },
    asked: <K extends AgentRequest['kind']>(kind: K) =>
      (wire.posted as AgentRequest[]).filter(
        (one): one is Extract<AgentRequest, { kind: K }> => one.kind === kind,
      ),
    /** Answers the last request of this kind. */
    answers(kind: AgentRequest['kind'], answer: unknown) {
      const last = (wire.posted as AgentRequest[]).findLast(one => one.kind === kind)
      if (!last) throw new Error(`nobody asked ${kind}`)
      say({ kind: 'reply', id: last.id, answer })
    },
  }
}

describe('a page', () => {
  let end: AbortController
  let top: ReturnType<typeof agent>
  let frames: Map<number, ReturnType<typeof agent>>
  let source: PageSource
  let events: PageEvent[]
  const onGone = vi.fn()
  const onPicker = vi.fn()
  const onSource = vi.fn((now: PageSource) => {
    source = now
  })
  beforeEach(() => {
    vi.useFakeTimers()
    for (const call of [onGone, onPicker, onSource]) call.mockClear()
    end = new AbortController()
    top = agent(fakeWire())
    frames = new Map()
    events = []
    openPage({
      wire: top.wire,
      connectFrame(number) {
        const one = agent(fakeWire())
        frames.set(number, one)
        return one.wire
      },
      onSource,
      onEvent: event => events.push(event),
      onPicker,
      onGone,
      signal: end.signal,
    })
  })
  afterEach(() => {
    end.abort()
    vi.useRealTimers()
  })
  const frame = (number: number) => {
    const one = frames.get(number)
    if (!one) throw new Error(`frame ${number} was never attached`)
    return one
  }
  const begin = (...numbers: number[]) => {
    top.hello()
    top.shows(reads({}))
    top.say({ kind: 'frames', frames: numbers })
  }
  const shown = () => {
    const { value } = source.reading
    if (value.kind !== 'open') throw new Error(value.kind)
    return value
  }
  const said = () => shown().conversation?.messages.map(({ text }) => text)

  describe('of one frame', () => {
    it('is there with the first word, with what was begun in a sidebar before', () => {
      expect(onSource).not.toHaveBeenCalled()
      top.hello()
      expect(onSource).toHaveBeenCalledOnce()
      expect([source.profile.id, source.drafts]).toEqual(['pinduoduo-chat', { search: 'fh' }])
      expect(source.reading.value.kind).toBe('unreadable')
      expect(source.layout.value).toEqual(DEFAULT_LAYOUT)
    })

    it('shows what its agent reads, told by what changed', () => {
      top.hello()
      const who = buyer('风', '1')
      top.shows(reads({ who, said: ['在吗'] }))
      top.shows(reads({ who, said: ['在吗', '人呢'] }))
      expect(said()).toEqual(['在吗', '人呢'])
    })

    it('asks for everything anew when something did not arrive, and shows nothing half until then', () => {
      top.hello()
      const who = buyer('风', '1')
      const whole = reads({ who, said: ['在吗'] })
      top.shows(whole)
      top.wire.receive({ kind: 'state', patch: 'broken on the way' })
      expect(top.asked('read').map(({ ask }) => ask)).toEqual([{ whole: true }])
      // What changed since is of no use.
      if (whole.kind !== 'open' || !whole.conversation) throw new Error('no chat')
      const more = reads({ who, said: ['人呢'] })
      if (more.kind !== 'open' || !more.conversation) throw new Error('no chat')
      const messages = [...whole.conversation.messages, ...more.conversation.messages]
      top.shows({ ...whole, conversation: { ...whole.conversation, messages } })
      expect(source.reading.value).toEqual(whole)
      const { say } = agent(top.wire)
      const patch = patchOf(undefined, reads({ who, said: ['在吗', '人呢', '？'] }))
      say({ kind: 'state', patch, shape: WIDE, page: { address: '', isReady: true } })
      expect(said()).toEqual(['在吗', '人呢', '？'])
    })

    it('passes on what the agent did on it', () => {
      begin()
      top.say({ kind: 'pin', n: 2 })
      top.say({ kind: 'orderPick', order: order('11').id })
      expect(events).toEqual([
        { kind: 'pin', n: 2 },
        { kind: 'orderPick', order: '11' },
      ])
    })

    it('is told which rows a search found, under its own number', () => {
      begin()
      top.say({ kind: 'slash', search: { n: 4, query: 'fh' } })
      top.say({ kind: 'slash' })
      const [search, ended] = events
      if (search?.kind !== 'slash') throw new Error('no search')
      search.search?.show([])
      expect(top.asked('slashRows').map(({ ask }) => ask)).toEqual([{ n: 4, rows: [] }])
      expect(ended).toEqual({ kind: 'slash' })
    })

    it('tells who is on the list of buyers, and points at one of them', async () => {
      begin()
      expect(top.asked('buyers')).toHaveLength(1)
      expect(source.buyers.value).toEqual([])
      const waiting = { key: '7', name: '小满', waits: true } as const
      top.say({ kind: 'buyers', buyers: [waiting] })
      expect(source.buyers.value).toEqual([waiting])
      const shown = source.showBuyer(waiting)
      expect(top.asked('showBuyer').map(({ ask }) => ask)).toEqual([{ key: '7' }])
      top.answers('showBuyer', true)
      expect(await shown).toBe(true)
    })

    it('moves the sidebar, and says how it stands', () => {
      begin()
      const layout = { ...DEFAULT_LAYOUT, side: 'left' } as const
      const placement = { side: 'left', width: 300, collapsed: true, bottom: 0, pushes: false } as const
      top.say({ kind: 'layout', layout, placement })
      expect([source.layout.value, source.placement.value]).toEqual([layout, placement])
    })

    it('reads again when asked, and answers with what it shows then', async () => {
      begin()
      const reading = source.readNow()
      top.shows(reads({ said: ['新的'] }))
      top.answers('read', undefined)
      expect(await reading).toEqual(source.reading.value)
      expect(said()).toEqual(['新的'])
    })

    it('is gone when its agent is', async () => {
      begin()
      const copied = source.copy('您好')
      top.wire.drop()
      expect(await copied).toBe(false)
      expect(onGone).toHaveBeenCalledOnce()
    })
  })

  describe('of several frames', () => {
    it('is joined: the chat of one, the orders of another', () => {
      begin(3, 5)
      frame(3).shows(reads({ who: buyer('风', '1'), said: ['在吗'] }), { composer: COMPOSER, path: [0] })
      frame(5).shows(reads({ orders: [order('11')] }), { path: [1] })
      expect(said()).toEqual(['在吗'])
      // They may be the next buyer's, until the chat has had time to follow.
      expect(shown().orders).toEqual([])
      vi.advanceTimersByTime(HOLD)
      expect(shown().orders.map(({ id }) => id)).toEqual(['11'])
    })

    it('forgets a frame that goes, whether it says so or is no longer named', () => {
      begin(3, 5)
      frame(3).shows(reads({ who: buyer('风', '1'), said: ['在吗'] }), { path: [0] })
      frame(5).shows(reads({ orders: [order('11')] }), { path: [1] })
      frame(3).wire.drop()
      expect(said()).toBeUndefined()
      top.say({ kind: 'frames', frames: [] })
      expect(shown().orders).toEqual([])
      expect(frame(5).wire.isClosed).toBe(true)
      expect(onGone).not.toHaveBeenCalled()
    })

    it('attaches a frame once, and anew after it was navigated', () => {
      begin(3)
      const first = frame(3)
      top.say({ kind: 'frames', frames: [3] })
      expect(frame(3)).toBe(first)
      first.wire.drop()
      top.say({ kind: 'frames', frames: [3] })
      expect(frame(3)).not.toBe(first)
      // What the old document still had to say is nobody's.
      first.shows(reads({ said: ['旧的'] }))
      expect(said()).toBeUndefined()
    })

    it('takes nothing from a frame that is not shown', () => {
      begin(3)
      frame(3).shows(reads({ who: buyer('风', '1'), said: ['在吗'] }), { composer: COMPOSER, path: [0] })
      expect(said()).toEqual(['在吗'])
      top.shows(reads({}), { hiddenFrames: [0] })
      expect(said()).toBeUndefined()
      expect(source.composer()).toBeUndefined()
      top.shows(reads({}), { hiddenFrames: [1] })
      expect(said()).toEqual(['在吗'])
      frame(3).shows(reads({ who: buyer('风', '1'), said: ['在吗'] }), { width: 0, height: 0, path: [0] })
      expect(said()).toBeUndefined()
    })

    it('takes two chats side by side for neither, and writes into none', () => {
      begin(3, 5)
      frame(3).shows(reads({ who: buyer('风', '1'), said: ['在吗'] }), { composer: COMPOSER, path: [0] })
      expect(source.composer()).toBeDefined()
      frame(5).shows(reads({ who: buyer('云', '2'), said: ['多久'] }), { composer: COMPOSER, path: [1] })
      expect(shown().several).toBe(true)
      expect(said()).toBeUndefined()
      expect(source.composer()).toBeUndefined()
    })

    it('is written into in the frame that has the composer, which gets the focus first', async () => {
      begin(3)
      const shape = { composer: COMPOSER, path: [0] }
      frame(3).shows(reads({ who: buyer('风', '1'), said: ['在吗'] }), shape)
      expect(top.asked('composerIn').at(-1)?.ask).toMatchObject({ shape })
      const result = source.composer()?.insert('您好', { caret: 1 })
      top.answers('focusFrame', undefined)
      await vi.waitFor(() => expect(frame(3).asked('insert')).toHaveLength(1))
      expect(top.asked('insert')).toEqual([])
      expect(frame(3).asked('insert')[0]?.ask).toMatchObject({ text: '您好', caret: 1 })
      frame(3).answers('insert', { outcome: 'inserted', tries: [], stopsLeft: 0 })
      expect(await result).toMatchObject({ outcome: 'inserted' })
    })

    it('writes nothing while the chat is being switched', async () => {
      begin()
      top.shows(reads({ who: buyer('风', '1'), said: ['在吗'], switching: true }), { composer: COMPOSER })
      expect(await source.composer()?.insert('您好', {})).toMatchObject({ outcome: 'moved' })
      expect(top.asked('insert')).toEqual([])
    })

    it('takes the list of buyers from the frame that has one, until that has gone', () => {
      begin(3)
      frame(3).hello()
      expect(frame(3).asked('buyers')).toHaveLength(1)
      const buyers = [{ key: '7', name: '小满' }]
      top.say({ kind: 'buyers', buyers: [] })
      frame(3).say({ kind: 'buyers', buyers })
      expect(source.buyers.value).toEqual(buyers)
      void source.showBuyer({ key: '7', name: '小满' })
      expect([top, frame(3)].map(one => one.asked('showBuyer').length)).toEqual([0, 1])
      top.say({ kind: 'frames', frames: [] })
      expect(source.buyers.value).toEqual([])
    })

    it('has a frame that comes late told which keys and badges are wanted', () => {
      begin()
      const badges = { orders: [], button: true }
      source.setKeys({ slash: true, pins: 2 })
      source.setBadges(badges)
      top.say({ kind: 'frames', frames: [3] })
      frame(3).hello()
      expect(
        frame(3)
          .asked('keys')
          .map(({ ask }) => ask),
      ).toEqual([{ slash: true, pins: 2 }])
      expect(
        frame(3)
          .asked('badges')
          .map(({ ask }) => ask),
      ).toEqual([badges])
      expect(onSource).toHaveBeenCalledOnce()
    })

    it('puts a remark where a box is open, and asks no further then', async () => {
      begin(3, 5)
      const ask = { text: '要发中通', line: '要发中通' }
      const outcome = source.remark(ask)
      top.answers('remark', 'none')
      await vi.waitFor(() => frame(3).answers('remark', 'put'))
      expect(await outcome).toBe('put')
      expect(frame(5).asked('remark')).toEqual([])
    })

    it('reads as far as its frames answer: one that hangs is not waited for for ever', async () => {
      begin(3)
      const reading = source.readNow()
      top.answers('read', undefined)
      await vi.advanceTimersByTimeAsync(10_000)
      expect(await reading).toEqual(source.reading.value)
    })

    it('finds the frame at a place, frames in frames too', () => {
      begin(3, 5)
      frame(3).shows(reads({}), { path: [1] })
      frame(5).shows(reads({}), { path: [1, 0] })
      expect([source.frameAt([1]), source.frameAt([1, 0]), source.frameAt([2])]).toEqual([3, 5, undefined])
    })

    it('passes what the picker says to it, and from it, to the frame it stands in', () => {
      begin(3)
      frame(3).say({ kind: 'picker', event: { kind: 'left' } })
      expect(onPicker).toHaveBeenCalledExactlyOnceWith(3, { kind: 'left' })
      source.sendPicker(3, { kind: 'leave' })
      expect(
        frame(3)
          .asked('picker')
          .map(({ ask }) => ask),
      ).toEqual([{ message: { kind: 'leave' } }])
      expect(top.asked('picker')).toEqual([])
    })

    it('lets all of them go at the end', () => {
      begin(3)
      end.abort()
      expect([top.wire.isClosed, frame(3).wire.isClosed]).toEqual([true, true])
      expect(onGone).not.toHaveBeenCalled()
    })
  })

  describe('whose received answers are read', () => {
    it('is listened to while it is on', () => {
      begin()
      expect(source.deep.value).toBe('off')
      source.turnDeep(true)
      expect(top.asked('deep').map(({ ask }) => ask)).toEqual([{ on: true }])
      expect(source.deep.value).toBe('waiting')
      top.say({
        kind: 'received',
        address: 'https://mms.pinduoduo.com/latitude/order/userAllOrder',
        body: '{}',
      })
      expect(source.deep.value).toBe('unreadable')
      source.turnDeep(false)
      expect(top.asked('deep').at(-1)?.ask).toEqual({ on: false })
    })
  })
})
