import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { offerAnswers, takeAnswers } from '@/lib/consoles/deep/channel'
import type { OnAnswer } from '@/lib/consoles/deep/listen-in'

/** Both ends on one document, as they are in a page; ports are the platform's own. */
let document: Document
const settle = () => new Promise(done => setTimeout(done, 10))

beforeEach(() => {
  document = new EventTarget() as Document
})
afterEach(() => vi.useRealTimers())

function pageEnd() {
  const end = vi.fn()
  const state: { tell?: OnAnswer; end: typeof end; began: number } = { end, began: 0 }
  offerAnswers(document, onAnswer => {
    state.began++
    state.tell = onAnswer
    return end
  })
  return state
}

function ourEnd() {
  const heard: [string, string][] = []
  return { heard, ...takeAnswers(document, (...answer) => heard.push(answer)) }
}

describe('answers come through', () => {
  it('whichever end is there first, those of before included', async () => {
    const page = pageEnd()
    page.tell?.('https://a.example/x', 'first\nline')
    const ours = ourEnd()
    expect(ours.take()).toBe(true)
    await settle()
    page.tell?.('https://a.example/x', 'second')
    await settle()
    expect(ours.heard).toEqual([
      ['https://a.example/x', 'first\nline'],
      ['https://a.example/x', 'second'],
    ])
    ours.dismiss()
  })
  it('when the page’s end comes later', async () => {
    const ours = ourEnd()
    expect(ours.take()).toBe(false)
    const page = pageEnd()
    page.tell?.('https://a.example/x', '1')
    await settle()
    expect(ours.heard).toEqual([['https://a.example/x', '1']])
    ours.dismiss()
  })
  it('once, when the page’s script is run twice', async () => {
    const page = pageEnd()
    const ours = ourEnd()
    ours.take()
    const again = pageEnd()
    expect(again.began).toBe(0)
    await settle()
    page.tell?.('https://a.example/x', '1')
    await settle()
    expect(ours.heard).toHaveLength(1)
    ours.dismiss()
  })
  it('not when they are longer than any answer', async () => {
    const page = pageEnd()
    const ours = ourEnd()
    ours.take()
    await settle()
    page.tell?.('https://a.example/x', 'x'.repeat(2_000_001))
    await settle()
    expect(ours.heard).toEqual([])
    ours.dismiss()
  })
})

describe('what a page could send instead', () => {
  it.each<[string, unknown]>([
    ['an object', { orders: [] }],
    ['a text without an address', 'orders'],
    ['nothing', undefined],
  ])('%s is not an answer', async (_, data) => {
    const ours = ourEnd()
    ours.take()
    const { port1, port2 } = new MessageChannel()
    document.dispatchEvent(Object.assign(new Event('deskside-deep-offer'), { ports: [port2] }))
    port1.postMessage(data)
    await settle()
    expect(ours.heard).toEqual([])
    ours.dismiss()
    port1.close()
    port2.close()
  })
  it('an offer of nothing is not taken', () => {
    const ours = ourEnd()
    document.dispatchEvent(new Event('deskside-deep-offer'))
    expect(ours.take()).toBe(false)
    ours.dismiss()
  })
})

describe('the page’s end is gone', () => {
  it('when dismissed, heard by us before or not', async () => {
    for (const take of [true, false]) {
      const page = pageEnd()
      const ours = ourEnd()
      if (take) ours.take()
      ours.dismiss()
      await settle()
      expect(page.end).toHaveBeenCalledOnce()
      expect(ourEnd().take()).toBe(false)
    }
  })
  it('when nobody asks for a minute', () => {
    vi.useFakeTimers()
    const page = pageEnd()
    vi.advanceTimersByTime(59_999)
    expect(page.end).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(page.end).toHaveBeenCalledOnce()
    expect(ourEnd().take()).toBe(false)
  })
})
