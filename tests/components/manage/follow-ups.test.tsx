// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import type { ManageModel } from '@/lib/manage/model'
import type { FollowUp } from '@/lib/notes/note'
import { followUpOf } from '../../lib/notes/sample'
import { click, fire, named, open, say, type } from './render'

const NOW = Date.parse('2026-11-21T10:00:00+08:00')
const HOUR = 3_600_000

const withFollowUps =
  (followUps: readonly FollowUp[], me = '') =>
  (model: ManageModel) => {
    model.section.value = 'follow-ups'
    model.followUps.value = followUps
    model.settings.value = { ...model.settings.value, agent: { ...model.settings.value.agent, name: me } }
  }

const groups = (root: HTMLElement) => [...root.querySelectorAll('h2.due-group')].map(one => one.textContent)

describe('what has to be come back to', () => {
  it('stands by the shop’s days', async () => {
    const { root } = await open(
      withFollowUps([
        followUpOf('a', NOW - HOUR),
        followUpOf('b', NOW + HOUR),
        followUpOf('c', NOW + 24 * HOUR),
        followUpOf('d', NOW + 30 * 24 * HOUR),
      ]),
    )
    expect(groups(root)).toEqual(['已到时间（1）', '今天（1）', '明天（1）', '以后（1）'])
  })

  it('says how it comes back, who has it and where it comes from', async () => {
    const { root } = await open(
      withFollowUps([
        followUpOf('a', NOW + HOUR, { repeat: 'lunar-year', assignee: '小王', context: '生日快到了' }),
      ]),
    )
    const card = root.querySelector('.card')?.textContent
    for (const words of ['每年（农历）', '归 小王', '生日快到了']) expect(card).toContain(words)
  })

  it('can be put off, taken and deleted', async () => {
    const one = followUpOf('a', NOW + HOUR, { text: '问仓库', assignee: '小王' })
    const { root, actions } = await open(withFollowUps([one], '小林'))
    await click(named(root, '「问仓库」推后'))
    await click(named(root, '明天 9:00'))
    expect(actions.postponeFollowUp).toHaveBeenCalledWith(one, expect.any(Number))
    await click(named(root, '我来跟进「问仓库」'))
    expect(actions.takeFollowUp).toHaveBeenCalledWith(one)
    await click(named(root, '删除「问仓库」'))
    expect(actions.removeFollowUp).toHaveBeenCalledWith(one)
  })

  it('is written down with a time, and repeats', async () => {
    const { root, actions } = await open(withFollowUps([]))
    await click(named(root, say('manage.followUps.add')))
    await type(named(root, say('followUp.text')), '回访')
    await type(named(root, say('followUp.exactName')), '2026-12-01T09:30')
    const repeat = named<HTMLSelectElement>(root, say('followUp.repeatName'))
    await act(() => {
      repeat.value = 'days'
      repeat.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await type(named(root, say('followUp.repeat.daysName')), '45')
    await fire(root.querySelector('form'), new Event('submit', { bubbles: true, cancelable: true }))
    expect(actions.saveFollowUp).toHaveBeenCalledWith({
      text: '回访',
      due: Date.parse('2026-12-01T09:30:00+08:00'),
      repeat: 'days:45',
      assignee: '',
      subject: { about: 'shop:', console: 'shop' },
    })
  })

  it('offers the system’s notifications until they are allowed', async () => {
    const { root, actions, model } = await open(model => {
      withFollowUps([])(model)
      model.reminders.value = false
    })
    await click(named(root, say('manage.followUps.allow')))
    expect(actions.allowReminders).toHaveBeenCalledOnce()
    await act(() => {
      model.reminders.value = true
    })
    expect(root.textContent).not.toContain(say('manage.followUps.remind'))
  })
})

describe('the end of a shift', () => {
  it('gives what is ticked to one colleague, as a file', async () => {
    const { root, actions } = await open(
      withFollowUps([followUpOf('a', NOW + HOUR, { text: '问仓库' }), followUpOf('b', NOW + HOUR)]),
    )
    await click(named(root, say('handOver.title')))
    const [, second] = root.querySelectorAll<HTMLInputElement>('.hand-over-list input')
    if (!second) throw new Error('nothing to tick')
    await click(second)
    await type(named(root, say('handOver.to')), '小王')
    await click(named(root, say('handOver.save', 1)))
    expect(actions.handOver).toHaveBeenCalledWith(['a'], '小王')
  })

  it('is copied as text with its context', async () => {
    const { root, actions } = await open(
      withFollowUps(
        [followUpOf('a', NOW + HOUR, { text: '问仓库', label: '小雨', context: '有货吗' })],
        '小林',
      ),
    )
    await click(named(root, say('handOver.title')))
    await click(named(root, say('handOver.copy')))
    const [text] = (actions.copyText as unknown as { mock: { calls: string[][] } }).mock.calls[0] ?? []
    expect(text).toContain('小雨')
    expect(text).toContain('问仓库')
    expect(text).toContain('有货吗')
  })
})
