import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reading } from '@/lib/consoles/reading'
import { createLinks, type Links, type PageState } from '@/lib/page-agent/links'
import type { AgentHandlers } from '@/lib/page-agent/protocol'
import { isWhole, patched, type ReadingPatch } from '@/lib/page-agent/read/reading-patch'
import { conversation, message } from '../../components/sidebar/stage'
import { type FakeWire, fakeWire } from '../../wires'

const MESSAGES = ['在吗', '什么时候发货', '人呢'].map(text => message(text))
const state = (count: number): PageState => ({
  reading: {
    kind: 'open',
    orders: [],
    missing: [],
    conversation: { ...conversation([]), messages: MESSAGES.slice(0, count) },
  },
  shape: { width: 800, height: 600 },
  page: { address: 'https://console.example/', isReady: true },
})

let links: Links
let end: AbortController
let draft: ReturnType<typeof vi.fn>
const onLeft = vi.fn()
beforeEach(() => {
  onLeft.mockClear()
  end = new AbortController()
  draft = vi.fn(() => '在写')
  links = createLinks(
    { draft, copy: async () => true, keys: () => undefined } as unknown as AgentHandlers,
    onLeft,
    end.signal,
  )
})
const add = (): FakeWire => {
  const wire = fakeWire()
  links.add(wire, [{ kind: 'focusField' }])
  return wire
}
const patches = (wire: FakeWire) =>
  (wire.posted as { kind: string; patch: ReadingPatch }[]).flatMap(({ kind, patch }) =>
    kind === 'state' ? patch : [],
  )

describe('a sidebar that comes', () => {
  it('is told first what it must know first, and then what all are told', () => {
    const wire = add()
    links.tell({ kind: 'pin', n: 1 })
    expect(wire.posted).toEqual([{ kind: 'focusField' }, { kind: 'pin', n: 1 }])
  })

  it('is given the whole reading, and from then on what changed; each its own', () => {
    const first = add()
    links.tellState(state(1))
    const second = add()
    links.tellState(state(2))
    links.tellState(state(3))
    const all = (wire: FakeWire) =>
      patches(wire).reduce<Reading | undefined>((before, patch) => patched(before, patch), undefined)
    expect(all(first)).toEqual(state(3).reading)
    expect(all(second)).toEqual(state(3).reading)
    expect(patches(first).at(-1)).toMatchObject({ messages: { from: 0, keep: 2, add: [{ id: '人呢' }] } })
    expect(patches(second)).toHaveLength(2)
  })
})

describe('a sidebar that lost something', () => {
  it('is given the whole reading again when it asks for that, and not when it only has the page read', async () => {
    const wire = add()
    links.tellState(state(2))
    wire.receive({ id: 1, kind: 'read', ask: {} })
    links.tellState(state(3))
    expect(patches(wire).map(isWhole)).toEqual([true, false])
    wire.receive({ id: 2, kind: 'read', ask: { whole: true } })
    links.tellState(state(3))
    expect(patches(wire).map(isWhole)).toEqual([true, false, true])
  })
})

describe('a request', () => {
  it('is answered to who asked, under its number', async () => {
    const [asker, other] = [add(), add()]
    asker.receive({ id: 7, kind: 'draft', ask: {} })
    asker.receive({ id: 8, kind: 'copy', ask: { text: '您好' } })
    await vi.waitFor(() => expect(asker.posted).toHaveLength(3))
    expect(asker.posted.slice(1)).toEqual([
      { kind: 'reply', id: 7, answer: '在写' },
      { kind: 'reply', id: 8, answer: true },
    ])
    expect(other.posted).toHaveLength(1)
  })

  it('with nothing to say is answered all the same, and so is one that this version does not know', async () => {
    const wire = add()
    wire.receive({ id: 1, kind: 'keys', ask: { slash: true, pins: 2 } })
    wire.receive({ id: 2, kind: 'dance', ask: {} })
    await vi.waitFor(() => expect(wire.posted).toHaveLength(3))
    expect(wire.posted.slice(1)).toEqual([
      { kind: 'reply', id: 1 },
      { kind: 'reply', id: 2 },
    ])
  })

  it('that fails is answered too: nobody waits for it', async () => {
    const wire = add()
    draft.mockRejectedValueOnce(new Error('the page took the composer away'))
    wire.receive({ id: 1, kind: 'draft', ask: {} })
    await vi.waitFor(() => expect(wire.posted.slice(1)).toEqual([{ kind: 'reply', id: 1 }]))
  })

  it('of a sidebar that has gone is answered to nobody', async () => {
    const wire = add()
    let answer: (text: string) => void = () => undefined
    draft.mockReturnValueOnce(new Promise(resolve => (answer = resolve)))
    wire.receive({ id: 1, kind: 'draft', ask: {} })
    wire.drop()
    answer('在写')
    await Promise.resolve()
    expect(wire.posted).toHaveLength(1)
  })
})

describe('a sidebar that goes', () => {
  it.each<[string, (wire: FakeWire) => void]>([
    ['and says so', wire => wire.drop()],
    [
      'without a word',
      wire => {
        wire.break()
        links.tell({ kind: 'focusField' })
      },
    ],
    ['because its frame was taken away', wire => links.remove(wire)],
  ])('%s is told nothing more, and is missed once', (_, go) => {
    const [leaving, staying] = [add(), add()]
    go(leaving)
    links.tell({ kind: 'pin', n: 2 })
    expect(leaving.posted).not.toContainEqual({ kind: 'pin', n: 2 })
    expect(leaving.isClosed).toBe(true)
    expect(staying.posted).toContainEqual({ kind: 'pin', n: 2 })
    expect(links.size).toBe(1)
    leaving.drop()
    expect(onLeft).toHaveBeenCalledOnce()
  })

  it('with the end, as all do', () => {
    const wires = [add(), add()]
    end.abort()
    expect(wires.map(({ isClosed }) => isClosed)).toEqual([true, true])
    expect(links.size).toBe(0)
  })
})
