// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { followUpOf } from '../../lib/notes/sample'
import { conversation, NOW, type Stage, say, stage } from './stage'

let on: Stage
afterEach(() => on.end())

const TEXT = '给您申请好了，减 5 元~'

it('says when the second text is due, puts it in, and is dropped', async () => {
  on = await stage({ conversation: conversation(['能便宜点吗']) })
  const second = followUpOf('f', NOW + 30_000, {
    about: 'buyer:pinduoduo:id:80001' as never,
    kind: 'second',
    text: TEXT,
    context: '申请',
  })
  on.model.records.kept.value = { notes: [], followUps: [second] }
  await on.settle()
  expect(on.find('.follow-up').textContent).toContain(say('sidebar.second.in', '0:30', '申请'))
  on.model.now.value = NOW + 30_000
  await on.settle()
  expect(on.find('.follow-up.is-due').textContent).toContain(say('sidebar.second.ready', '申请'))
  on.button(say('sidebar.second.insertOf', TEXT)).click()
  expect(on.actions.insertSecond).toHaveBeenCalledWith(second)
  on.button(say('sidebar.second.drop', TEXT)).click()
  expect(on.actions.removeFollowUp).toHaveBeenCalledWith(second)
})
