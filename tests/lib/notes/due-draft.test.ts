import { expect, it } from 'vitest'
import { draftDue, readDueDraft } from '@/lib/notes/due-draft'

const due = Date.parse('2026-11-29T09:00:00+08:00')

it.each([undefined, 'days:3', 'month', 'year', 'lunar-year'] as const)(
  '%s is read as it was drawn',
  repeat => {
    const saved = { due, ...(repeat && { repeat }) }
    expect(readDueDraft(draftDue(saved))).toEqual(saved)
  },
)

it.each([
  ['no moment', { wall: '', repeat: 'none', days: '' }],
  ['no days', { wall: '2026-11-29T09:00', repeat: 'days', days: '' }],
  ['half days', { wall: '2026-11-29T09:00', repeat: 'days', days: '1.5' }],
  ['too many', { wall: '2026-11-29T09:00', repeat: 'days', days: '1000' }],
] as const)('not with %s', (_, draft) => {
  expect(readDueDraft(draft)).toBeUndefined()
})
