// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readPasted } from '@/lib/consoles/pasted/read-pasted'
import { taobaoDesktop } from '@/lib/consoles/profiles/taobao-desktop'
import { DEFAULT_LAYOUT } from '@/lib/settings/layout'
import type { PageSource } from '@/lib/sidebar/source/page-source'
import { createPastedSource } from '@/lib/sidebar/source/pasted-source'

const NOW = Date.parse('2026-11-28T10:30:00+08:00')
const TWO = '小满2026-11-28 10:02:11\n在吗\n小林2026-11-28 10:02:40\n在的'

let end: AbortController
beforeEach(() => {
  end = new AbortController()
})
afterEach(() => end.abort())

const paste = (text = '', around?: PageSource) =>
  createPastedSource({
    profile: taobaoDesktop,
    text,
    load: async () => readPasted,
    ...(around && { around }),
    document,
    now: () => NOW,
    signal: end.signal,
  })

describe('a chat that was pasted, in the place of a page', () => {
  it('is nothing until something is pasted, and what was pasted then', async () => {
    const { source, pasted } = paste()
    expect([source.reading.value.kind, pasted.isRead.value]).toEqual(['elsewhere', false])
    pasted.text.value = `${TWO}\n已读`
    await vi.waitFor(() => expect(pasted.isRead.value).toBe(true))
    expect(await source.readNow()).toMatchObject({ conversation: { buyer: { name: '小满' } } })
    pasted.text.value = ' '
    expect([source.reading.value.kind, pasted.isRead.value]).toEqual(['elsewhere', false])
  })

  it('is read again with whom the agent chose, or by the agent’s own name', async () => {
    const { source, pasted } = paste(TWO)
    await vi.waitFor(() => expect(pasted.unclear.value).toEqual(['小满', '小林']))
    pasted.chooseBuyer('小满')
    await vi.waitFor(() => expect(pasted.unclear.value).toEqual([]))
    expect(source.reading.value).toMatchObject({ conversation: { buyer: { name: '小满' } } })
    const other = paste(TWO)
    other.pasted.setOwnNames(['小满'])
    await vi.waitFor(() => expect(other.pasted.isRead.value).toBe(true))
    expect(other.source.reading.value).toMatchObject({ conversation: { buyer: { name: '小林' } } })
  })

  it('shows the newest text, in whatever order readings come', async () => {
    const waiting: (() => void)[] = []
    const { source, pasted } = createPastedSource({
      profile: taobaoDesktop,
      text: `${TWO}\n已读`,
      load: () => new Promise(done => waiting.push(() => done(readPasted))),
      document,
      now: () => NOW,
      signal: end.signal,
    })
    pasted.text.value = '待发货\n2210012345678901234\n11-28 09:58:33下单'
    for (const done of waiting.toReversed()) done()
    await vi.waitFor(() => expect(pasted.isRead.value).toBe(true))
    expect(source.reading.value).toMatchObject({ orders: [{ id: '2210012345678901234' }] })
    expect(source.reading.value).not.toHaveProperty('conversation')
  })

  it('has no reply box, and lets the page beside it write the clipboard and keep its place', async () => {
    const around = {
      copy: vi.fn(async () => true),
      layout: signal({ ...DEFAULT_LAYOUT, side: 'left' as const }),
      placement: signal({ ...DEFAULT_LAYOUT, bottom: 0, pushes: false }),
      setLayout: vi.fn(),
    } as unknown as PageSource
    const { source } = paste(TWO, around)
    expect(source.composer()).toBeUndefined()
    expect(await source.copy('好的')).toBe(true)
    expect(around.copy).toHaveBeenCalledExactlyOnceWith('好的')
    expect(source.layout.value.side).toBe('left')
    source.setLayout({ collapsed: true })
    expect(around.setLayout).toHaveBeenCalledExactlyOnceWith({ collapsed: true })
    expect(await paste().source.copy('好的')).toBe(false)
  })
})
