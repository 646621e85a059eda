import { beforeEach, describe, expect, it, vi } from 'vitest'
import { followUpActions } from '@/lib/manage/follow-up-actions'
import { subjectOf } from '@/lib/manage/follow-up-draft'
import { createManageModel } from '@/lib/manage/model'
import { followUpOf } from '../notes/sample'

const ask = vi.hoisted(() => vi.fn())
vi.mock('@/lib/messages', () => ({ request: ask }))

const DUE = Date.parse('2026-11-28T09:00:00+08:00')

function desk() {
  const model = createManageModel(DUE, [])
  model.settings.value = { ...model.settings.value, agent: { ...model.settings.value.agent, name: '小林' } }
  const reminders = { has: async () => false, ask: vi.fn(async () => true), askOnce: vi.fn() }
  const tell = vi.fn()
  const attempt = <T>(doing: () => Promise<T>) => doing().catch(() => undefined)
  return { model, tell, reminders, actions: followUpActions(model, { reminders }, attempt, tell) }
}

beforeEach(() => {
  ask.mockReset().mockResolvedValue({})
})

const saved = () => ask.mock.calls.filter(([name]) => name === 'saveFollowUp').map(([, data]) => data)

describe('what has to be come back to', () => {
  it('is written down with who wrote it, and the system’s notification is asked for', async () => {
    const { actions, reminders } = desk()
    await actions.saveFollowUp({
      text: '回访',
      due: DUE,
      repeat: 'days:30',
      assignee: '',
      subject: subjectOf('', [], undefined),
    })
    expect(saved()).toEqual([
      {
        text: '回访',
        due: DUE,
        repeat: 'days:30',
        about: 'shop:',
        console: 'shop',
        by: '小林',
        at: expect.any(Number),
      },
    ])
    expect(reminders.askOnce).toHaveBeenCalledOnce()
  })

  it('is edited as a whole: what was taken out is gone, what the form does not show stays', async () => {
    const { model, actions } = desk()
    const before = followUpOf('a', DUE, { repeat: 'month', assignee: '小王', context: '什么时候发', at: 5 })
    model.followUps.value = [before]
    await actions.saveFollowUp({ id: before.id, text: '新', due: DUE + 1, subject: before })
    expect(saved()[0]).toMatchObject({ id: 'a', text: '新', due: DUE + 1, context: '什么时候发', at: 5 })
    expect(saved()[0]).not.toHaveProperty('repeat')
    expect(saved()[0]).not.toHaveProperty('assignee')
  })

  it('done, falls due again where it repeats, and undo brings the day back', async () => {
    const { actions, tell } = desk()
    await actions.finishFollowUp(followUpOf('a', DUE, { repeat: 'year' }), true)
    expect(saved()[0]).not.toHaveProperty('doneAt')
    expect(saved()[0].due).toBeGreaterThan(DUE)
    const undo: () => void = tell.mock.calls[0]?.[2]
    undo()
    expect(saved()[1]).toMatchObject({ due: DUE, repeat: 'year' })
  })

  it('done, stays done where it does not', async () => {
    const { actions } = desk()
    await actions.finishFollowUp(followUpOf('a', DUE), true)
    expect(saved()[0]).toMatchObject({ due: DUE, doneAt: expect.any(Number) })
    await actions.finishFollowUp(followUpOf('a', DUE, { doneAt: 5 }), false)
    expect(saved()[1]).not.toHaveProperty('doneAt')
  })

  it('is postponed, taken and deleted, each with what undoes it', async () => {
    const { actions, tell } = desk()
    const one = followUpOf('a', DUE, { assignee: '小王' })
    await actions.postponeFollowUp(one, DUE + 9)
    await actions.takeFollowUp(one)
    await actions.removeFollowUp(one)
    expect(saved()).toMatchObject([{ due: DUE + 9 }, { due: DUE, assignee: '小林' }])
    expect(ask).toHaveBeenCalledWith('removeFollowUp', { id: 'a' })
    const undo: () => void = tell.mock.calls.at(-1)?.[2]
    undo()
    expect(ask).toHaveBeenCalledWith('restoreFollowUp', { id: 'a' })
  })
})
