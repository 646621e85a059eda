import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from '#imports'
import { TEACH_NEXT, teaching } from '@/lib/browser/teaching'

const { tellAgent } = vi.hoisted(() => ({ tellAgent: vi.fn(async () => {}) }))
vi.mock('@/lib/messages', () => ({ tellAgent }))

const executeScript = vi.fn(async (_injection: object) => [])
const { session } = browser.storage
beforeEach(async () => {
  await session.clear()
  tellAgent.mockClear()
  executeScript.mockClear()
  Object.assign(browser, { scripting: { executeScript } })
})

const PAGE = 'https://shop.example/admin/orders'

describe('teaching a page', () => {
  it('puts an agent on it first, and has that one open the picker', async () => {
    await teaching().open(7)
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7 },
      files: ['/agent.js'],
    })
    expect(tellAgent).toHaveBeenCalledExactlyOnceWith('teach', undefined, { tabId: 7, frameId: 0 })
    expect(executeScript.mock.invocationCallOrder[0]).toBeLessThan(tellAgent.mock.invocationCallOrder[0] ?? 0)
  })

  it('that nobody knows, reads it as a blank of its own host, also after the worker was stopped', async () => {
    await teaching().open(7)
    expect((await teaching().profileIn(7, PAGE))?.matches).toEqual(['https://shop.example/*'])
  })

  it('reads pages of other tabs as nothing, and those of none', async () => {
    await teaching().open(7)
    expect(await teaching().profileIn(8, PAGE)).toBeUndefined()
    expect(await teaching().profileIn(undefined, PAGE)).toBeUndefined()
  })

  it('opens nothing where the page may not be entered', async () => {
    executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'))
    await expect(teaching().open(7)).rejects.toThrow()
    expect(tellAgent).not.toHaveBeenCalled()
  })
})

describe('a page the agent asked to use before the browser allowed it', () => {
  const next = { tab: 7, origin: 'https://shop.example/*' }

  it('is taught once its site is allowed, and not again', async () => {
    await session.set({ [TEACH_NEXT]: next })
    await teaching().goOn(['https://shop.example/*'])
    await teaching().goOn(['https://shop.example/*'])
    expect(tellAgent).toHaveBeenCalledExactlyOnceWith('teach', undefined, { tabId: 7, frameId: 0 })
  })

  it.each([
    ['another site was allowed', next, ['https://other.example/*']],
    ['nothing was allowed', next, []],
    ['nobody asked', undefined, [next.origin]],
    ['what was kept names no tab', { tab: '7', origin: next.origin }, [next.origin]],
    ['what was kept names no site', { tab: 7 }, [next.origin]],
  ])('is left alone where %s', async (_, kept, origins) => {
    if (kept) await session.set({ [TEACH_NEXT]: kept })
    await teaching().goOn(origins)
    expect(tellAgent).not.toHaveBeenCalled()
  })
})
