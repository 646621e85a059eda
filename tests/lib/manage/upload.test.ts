import { beforeEach, describe, expect, it, vi } from 'vitest'
import { importActions } from '@/lib/manage/import-actions'
import { fetchText, sendText } from '@/lib/manage/upload'
import { request } from '@/lib/messages'
import type { ImportPlan } from '@/lib/phrases/exchange/plan'
import type { Progress } from '@/lib/phrases/exchange/progress'

vi.mock('@/lib/messages', () => ({ request: vi.fn() }))

/** What the background would hold. */
const parts = new Map<string, string>()
const asked = vi.mocked(request as (name: string, data?: unknown) => Promise<unknown>)
const names = () => asked.mock.calls.map(([name]) => name)
beforeEach(() => {
  parts.clear()
  asked.mockReset()
  asked.mockImplementation(async (name, data) => {
    const { id, at, text } = data as { id: string; at: number; text: string }
    if (name === 'stage') parts.set(`${id}/${at}`, text)
    if (name === 'staged') return parts.get(`${id}/${at}`)
    if (name === 'unstage') for (const key of parts.keys()) if (key.startsWith(`${id}/`)) parts.delete(key)
    return name === 'importPhrases' ? { snapshot: 's' } : undefined
  })
})

describe('a text sent in parts', () => {
  it.each([[''], ['短'], ['刚好四字'], ['比四个字长一点']])('%j arrives whole', async text => {
    const shares: number[] = []
    const staged = await sendText(text, { part: 4, onShare: share => shares.push(share) })
    expect(staged.parts).toBe(Math.max(1, Math.ceil(text.length / 4)))
    expect(shares.at(-1)).toBe(1)
    expect(await fetchText(staged)).toBe(text)
    expect(parts.size).toBe(0)
  })

  it('is taken back when it is cancelled half-way', async () => {
    const under = new AbortController()
    const sent = sendText('abcdefgh', {
      part: 2,
      signal: under.signal,
      onShare: share => share >= 0.5 && under.abort(),
    })
    await expect(sent).rejects.toThrow()
    expect(parts.size).toBe(0)
    expect(names()).toEqual(['stage', 'stage', 'unstage'])
  })

  it('is taken back when a part does not arrive', async () => {
    asked.mockRejectedValueOnce(new Error('full'))
    await expect(sendText('abcd', { part: 2 })).rejects.toThrow('full')
    expect(names()).toEqual(['stage', 'unstage'])
  })
})

describe('phrases brought along', () => {
  const plan: ImportPlan = {
    rows: ['甲', '乙'].map((text, i) => ({
      row: i + 1,
      kind: 'new',
      phrase: { title: text, text, group: [] },
    })),
    faulty: [],
    remove: [],
    unknownVariables: [],
  }
  const attempt = async <T>(doing: () => Promise<T>) => doing()
  const run = async (onProgress: (progress: Progress, under: AbortController) => void = () => undefined) => {
    const under = new AbortController()
    const tell = vi.fn()
    const { importPhrases } = importActions(attempt, tell)
    const done = await importPhrases(plan, undefined, {
      signal: under.signal,
      onProgress: progress => onProgress(progress, under),
    })
    return { done, tell }
  }

  it('say how far they are, are written in one go, and can be taken back', async () => {
    const seen: Progress[] = []
    const { done, tell } = await run(progress => seen.push(progress))
    expect(done).toBe(true)
    expect(seen.map(({ stage, done }) => `${stage} ${done}`)).toEqual(['saving 0', 'saving 2', 'writing 2'])
    expect(names()).toEqual(['stage', 'importPhrases'])
    tell.mock.calls[0]?.[2]()
    await vi.waitFor(() => expect(asked).toHaveBeenLastCalledWith('undoImport', { snapshot: 's' }))
  })

  it('leave nothing when cancelled before they are written', async () => {
    const { done, tell } = await run((_, under) => under.abort())
    expect(done).toBe(false)
    expect(names()).not.toContain('importPhrases')
    expect(parts.size).toBe(0)
    expect(tell).not.toHaveBeenCalled()
  })

  it('are taken back when cancelled while they are written', async () => {
    const { done, tell } = await run(({ stage }, under) => stage === 'writing' && under.abort())
    expect(done).toBe(false)
    expect(asked).toHaveBeenLastCalledWith('undoImport', { snapshot: 's' })
    expect(tell).not.toHaveBeenCalled()
  })
})
