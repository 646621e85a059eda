// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ConsoleHealth } from '@/lib/consoles/health/health'
import { parseHealth } from '@/lib/consoles/health/parse-health'
import { pinduoduoChat } from '@/lib/consoles/profiles/pinduoduo-chat'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import { trackHealth } from '@/lib/sidebar/model/track-health'
import type { BuyerId } from '@/lib/trade/order'
import { message, NOW } from '../../../components/sidebar/stage'

/** What the browser keeps, and who is told when it changes. */
function storage() {
  let kept: unknown
  const told = new Set<(health: ConsoleHealth) => void>()
  return {
    kept: () => kept as ConsoleHealth | undefined,
    health: {
      get: vi.fn(async () => parseHealth(kept)),
      set: vi.fn(async (health: ConsoleHealth) => {
        kept = JSON.parse(JSON.stringify(health))
        for (const run of told) run(parseHealth(kept))
      }),
      watch: (run: (health: ConsoleHealth) => void, signal: AbortSignal) => {
        told.add(run)
        signal.addEventListener('abort', () => told.delete(run))
      },
    },
  }
}

let ends: AbortController[]
beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  ends = []
})
afterEach(() => {
  for (const end of ends) end.abort()
  vi.useRealTimers()
})

/** A loaded page with a sidebar on it. */
async function load(disk: ReturnType<typeof storage>) {
  const end = new AbortController()
  ends.push(end)
  const model: SidebarModel = createModel(pinduoduoChat, 'zh')
  const health = trackHealth({
    model,
    source: {
      profile: pinduoduoChat,
      page: signal({ address: 'https://mms.pinduoduo.com/chat-merchant/', isReady: true }),
      matches: async () => ({ messages: [{ rule: 'chat.list', of: 2 }] }),
    },
    host: disk,
    signal: end.signal,
  })
  await vi.advanceTimersByTimeAsync(0)
  const open = async (buyer: string, texts: readonly string[] | undefined, seconds = 20) => {
    model.reading.value = {
      kind: 'open',
      conversation: { buyer: { id: buyer as BuyerId }, messages: (texts ?? []).map(text => message(text)) },
      orders: [],
      missing: texts ? [] : ['messages'],
    }
    await vi.advanceTimersByTimeAsync(seconds * 1000)
  }
  return { model, health, open, leave: () => end.abort() }
}

describe('a chat whose messages can no longer be read', () => {
  it('turns off what rests on them after the third conversation, through a reload, until they are read', async () => {
    const disk = storage()
    const first = await load(disk)
    await first.open('1', undefined)
    await first.open('2', undefined)
    expect(first.model.reliability.value.off).toEqual([])
    await first.open('3', undefined)
    expect(first.model.reliability.value.off).toEqual(['messages'])
    expect(disk.kept()?.parts.messages?.missed?.times).toBe(3)
    first.leave()

    const second = await load(disk)
    expect(second.model.reliability.value.off).toEqual(['messages'])
    await second.open('4', ['在吗'], 0)
    expect(second.model.reliability.value).toEqual({ off: [], missingSince: {} })
    await vi.advanceTimersByTimeAsync(1)
    expect(disk.kept()?.parts.messages?.missed).toBeUndefined()
  })

  it('is not told apart from a slow one before the conversation has settled', async () => {
    const disk = storage()
    const { model, open } = await load(disk)
    for (const buyer of ['1', '2', '3', '4', '5']) await open(buyer, undefined, 4)
    for (const buyer of ['1', '2', '3']) await open(buyer, [], 30)
    expect(model.reliability.value.off).toEqual([])
  })

  it('counts together in two tabs, and both hear of it', async () => {
    const disk = storage()
    const [one, two] = [await load(disk), await load(disk)]
    await one.open('1', undefined)
    await two.open('2', undefined)
    await one.open('3', undefined)
    expect(disk.kept()?.parts.messages?.missed?.times).toBe(3)
    expect(two.model.reliability.value.off).toEqual(['messages'])
  })

  it('holds no alert and shows no waiting time', async () => {
    const disk = storage()
    const { model, open } = await load(disk)
    await open('1', ['在吗'], 0)
    model.now.value = Date.now() + 60_000
    expect(model.alerts.raised.value.map(({ id }) => id)).toEqual(['buyer-waiting'])
    model.reliability.value = { off: ['messages'], missingSince: {} }
    expect(model.alerts.raised.value).toEqual([])
    expect(model.page.waiting.value).toBeUndefined()
  })
})

describe('what is kept', () => {
  it('is written once while nothing changes, however many messages come', async () => {
    const disk = storage()
    const { open } = await load(disk)
    for (let i = 0; i < 50; i++) await open('1', [`第 ${i} 句`], 1)
    expect(disk.health.set).toHaveBeenCalledTimes(1)
  })

  it('holds nothing of the chat', async () => {
    const disk = storage()
    const { open } = await load(disk)
    await open('8800123', ['我的电话13800138000'])
    expect(JSON.stringify(disk.kept())).not.toMatch(/8800123|13800138000|电话/)
  })

  it('holds which way of inserting worked', async () => {
    const disk = storage()
    const { health } = await load(disk)
    health.tried([
      { editor: 'field', method: 'typed', came: 'zero' },
      { editor: 'field', method: 'written', came: 'once' },
    ])
    await vi.advanceTimersByTimeAsync(1)
    expect(disk.kept()?.insertion.worked).toMatchObject({ method: 'written' })
    expect(disk.kept()?.insertion.failed).toMatchObject([{ method: 'typed', came: 'zero', times: 1 }])
  })

  it('is missed by nobody where there is no storage', async () => {
    const disk = storage()
    disk.health.get.mockRejectedValue(new Error('gone'))
    const { model, open } = await load(disk)
    for (const buyer of ['1', '2', '3']) await open(buyer, undefined)
    expect(model.reliability.value.off).toEqual(['messages'])
  })
})
