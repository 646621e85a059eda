import { describe, expect, it } from 'vitest'
import { decide, decisions, undecide } from '@/lib/store/decisions'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk } from './desk'

const console = 'pinduoduo' as ConsoleId
const make = (about: string, kind: 'done' | 'never' = 'done', where = console) =>
  ({ console: where, alert: 'address-to-confirm', about, kind, at: 1 }) as const

describe('decisions', () => {
  it('hold for what they were about, in their console, and no longer when it changes', async () => {
    const { store } = createDesk()
    await decide(store, make('order:1:旧地址'))
    expect(await decisions(store, console, ['order:1:旧地址', 'order:2:x'])).toHaveLength(1)
    expect(await decisions(store, console, ['order:1:新地址'])).toEqual([])
    expect(await decisions(store, 'douyin' as ConsoleId, ['order:1:旧地址'])).toEqual([])
  })

  it('are one for one alert: the last one counts', async () => {
    const { store } = createDesk()
    await decide(store, make('k', 'done'))
    await decide(store, make('k', 'never'))
    expect((await decisions(store, console, ['k'])).map(({ kind }) => kind)).toEqual(['never'])
  })

  it('can be taken back, and made again', async () => {
    const { store } = createDesk()
    const { id } = await decide(store, make('k'))
    expect(id).toBe('pinduoduo/address-to-confirm/k')
    await undecide(store, id)
    expect(await decisions(store, console, ['k'])).toEqual([])
    await decide(store, make('k'))
    expect(await decisions(store, console, ['k'])).toHaveLength(1)
  })

  it('hold on every page of a family, those stored under one of its pages too', async () => {
    const { store } = createDesk()
    await decide(store, make('order:1', 'done', 'pinduoduo-chat' as ConsoleId))
    await decide(store, make('order:2', 'done', console))
    expect(
      (await decisions(store, console, ['order:1', 'order:2'])).map(({ about }) => about).sort(),
    ).toEqual(['order:1', 'order:2'])
  })
})
