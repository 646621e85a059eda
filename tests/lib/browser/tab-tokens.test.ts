import { describe, expect, it } from 'vitest'
import { tabTokens } from '@/lib/browser/tab-tokens'

function session() {
  const kept: Record<string, unknown> = {}
  const last = { n: 0 }
  const storage = {
    get: async (key: string) => ({ [key]: kept[key] }),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
  }
  return { kept, start: () => tabTokens(storage, () => `secret-${++last.n}`) }
}

describe('the secret of a tab', () => {
  it('is what its page agent has and its sidebar asks for, also after the worker was stopped', async () => {
    const { start } = session()
    const token = await start().renew({ tab: { id: 7 }, frameId: 0 })
    expect(await start().of({ tab: { id: 7 }, frameId: 12 })).toBe(token)
  })

  it('is another for each tab, and another each time', async () => {
    const tokens = session().start()
    const [first, other, second] = [
      await tokens.renew({ tab: { id: 7 }, frameId: 0 }),
      await tokens.renew({ tab: { id: 8 }, frameId: 0 }),
      await tokens.renew({ tab: { id: 7 }, frameId: 0 }),
    ]
    expect(new Set([first, other, second]).size).toBe(3)
    expect([await tokens.of({ tab: { id: 7 } }), await tokens.of({ tab: { id: 8 } })]).toEqual([
      second,
      other,
    ])
  })

  it.each([
    ['a frame of the page', { tab: { id: 7 }, frameId: 3 }],
    ['who does not say which frame it is', { tab: { id: 7 } }],
    ['who is in no tab', { frameId: 0 }],
  ])('is not renewed for %s', async (_, sender) => {
    const { kept, start } = session()
    await expect(start().renew(sender)).rejects.toThrow()
    expect(kept).toEqual({})
  })

  it('is not there where no agent asked for one, nor for who is in no tab', async () => {
    const { kept, start } = session()
    expect(await start().of({ tab: { id: 7 } })).toBeUndefined()
    expect(await start().of({})).toBeUndefined()
    kept['token:7'] = { forged: true }
    expect(await start().of({ tab: { id: 7 } })).toBeUndefined()
  })
})
