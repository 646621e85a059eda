import { describe, expect, it } from 'vitest'
import { fellDue, nextReminder } from '@/lib/notes/remind'
import { followUpOf } from './sample'

const all = [
  followUpOf('late', 50),
  followUpOf('early', 10),
  followUpOf('done', 60, { doneAt: 61 }),
  followUpOf('gone', 60, { deletedAt: '2' as never }),
  followUpOf('theirs', 70, { assignee: '小王' }),
  followUpOf('second', 80, { kind: 'second' }),
  followUpOf('ahead', 200, { assignee: '小林' }),
]
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)

describe('what fell due', () => {
  it('since the last look, missed ones too, each once', () => {
    expect(ids(fellDue(all, '小林', 0, 100))).toEqual(['early', 'late'])
    expect(ids(fellDue(all, '小林', 10, 100))).toEqual(['late'])
    expect(ids(fellDue(all, '小林', 100, 100))).toEqual([])
  })

  it('of everybody where the agent has set no name', () => {
    expect(ids(fellDue(all, '', 0, 100))).toEqual(['early', 'late', 'theirs'])
  })
})

describe('the next one', () => {
  it('is the soonest that is this agent’s', () => {
    expect(nextReminder(all, '小林', 20)).toBe(50)
    expect(nextReminder(all, '小林', 60)).toBe(200)
    expect(nextReminder(all, '小王', 60)).toBe(70)
    expect(nextReminder(all, '小林', 300)).toBeUndefined()
  })
})
