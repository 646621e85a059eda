import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type AgentLink, openLink } from '@/lib/sidebar/source/link'
import { type FakeWire, fakeWire } from '../../../wires'

describe('a link to a page agent', () => {
  let wire: FakeWire
  let link: AgentLink
  const onEvent = vi.fn()
  const onDropped = vi.fn()
  const onClose = vi.fn()
  beforeEach(() => {
    vi.useFakeTimers()
    for (const call of [onEvent, onDropped, onClose]) call.mockClear()
    wire = fakeWire()
    link = openLink(wire, onEvent, onDropped, onClose)
  })
  afterEach(() => void vi.useRealTimers())

  it('brings each answer to who asked, in whatever order they come', async () => {
    const [draft, copied] = [link.request('draft', {}), link.request('copy', { text: '您好' })]
    expect(wire.posted).toEqual([
      { id: 1, kind: 'draft', ask: {} },
      { id: 2, kind: 'copy', ask: { text: '您好' } },
    ])
    wire.receive({ kind: 'reply', id: 2, answer: true })
    wire.receive({ kind: 'reply', id: 1, answer: '在写' })
    expect([await draft, await copied]).toEqual(['在写', true])
  })

  it('answers with nothing when the agent of a frame hangs, and takes no answer that comes too late', async () => {
    const draft = link.request('draft', {})
    vi.advanceTimersByTime(10_000)
    expect(await draft).toBeUndefined()
    wire.receive({ kind: 'reply', id: 1, answer: 'late' })
    expect(onEvent).not.toHaveBeenCalled()
  })

  it('answers with nothing once the agent has gone, and says so once', async () => {
    const before = link.request('draft', {})
    wire.drop()
    wire.drop()
    expect([await before, await link.request('draft', {})]).toEqual([undefined, undefined])
    expect(onClose).toHaveBeenCalledOnce()
    wire.receive({ kind: 'focusField' })
    expect(onEvent).not.toHaveBeenCalled()
  })

  it('closed from here, answers with nothing and is not said to have gone', async () => {
    const before = link.request('draft', {})
    link.close()
    expect(await before).toBeUndefined()
    expect(wire.isClosed).toBe(true)
    wire.drop()
    expect(onClose).not.toHaveBeenCalled()
  })

  it('tells of what the agent says, and drops what is no event', () => {
    wire.receive({ kind: 'pin', n: 3 })
    wire.receive({ kind: 'pin', n: 300 })
    wire.receive('ready')
    expect(onEvent).toHaveBeenCalledExactlyOnceWith({ kind: 'pin', n: 3 })
    expect(onDropped).toHaveBeenCalledTimes(2)
  })
})
