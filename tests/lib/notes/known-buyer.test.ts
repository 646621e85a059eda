import { describe, expect, it } from 'vitest'
import type { Issue } from '@/lib/notes/issue'
import { knownBuyers, type Noted, wordsOfBuyer } from '@/lib/notes/known-buyer'
import type { About, BuyerProfile, FollowUp } from '@/lib/notes/note'

const about = (name: string) => `buyer:x:${name}` as About
const noted = (name: string, last: number, more: Partial<Noted> = {}) =>
  ({ about: about(name), console: 'x', count: 1, last, ...more }) as Noted
const profile = (name: string, more: Partial<BuyerProfile> = {}) =>
  ({ id: about(name), console: 'x', tags: ['老客'], updatedAt: '000000001-0000-a', ...more }) as BuyerProfile

describe('known buyers', () => {
  it('are everybody something is kept of, the latest first; orders are nobody', () => {
    const followUp = { id: 'f', about: about('c'), console: 'x', text: '回访', due: 9, at: 50 } as FollowUp
    const all = knownBuyers({
      profiles: [profile('a')],
      notes: [
        noted('b', 20, { label: '风铃', count: 2 }),
        noted('a', 5),
        noted('o', 90, { about: 'order:x:1' as About }),
      ],
      followUps: [followUp],
    })
    expect(all.map(({ about, notes, last }) => [about, notes, last])).toEqual([
      [about('c'), 0, 50],
      [about('b'), 2, 20],
      [about('a'), 1, 5],
    ])
    expect(all[1]?.label).toBe('风铃')
  })

  it('were here last when they were on screen; who was only seen is none of them', () => {
    const seen = (name: string, last: number) => ({ id: about(name), last, before: 0, orders: {} })
    const all = knownBuyers({ notes: [noted('a', 5)], visits: [seen('a', 70), seen('stranger', 90)] })
    expect(all.map(one => [one.about, one.last])).toEqual([[about('a'), 70]])
  })

  it('are found by name, tag, preference and issue', () => {
    const [buyer] = knownBuyers({
      profiles: [profile('a', { label: '小鹿', size: '170/92A' })],
      issues: [{ id: 'i', about: about('a'), console: 'x', kind: '质量', product: '毛巾', at: 2 } as Issue],
    })
    expect(buyer && wordsOfBuyer(buyer)).toEqual(
      expect.arrayContaining(['小鹿', '老客', '170/92A', '质量', '毛巾']),
    )
  })
})
