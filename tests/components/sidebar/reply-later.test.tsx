// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { followUpOf } from '../../lib/notes/sample'
import { conversation, NOW, order, type Stage, say, stage } from './stage'

let on: Stage
afterEach(() => on.end())

const putOff = (due: number) =>
  followUpOf('f', due, { about: 'buyer:pinduoduo:id:80001' as never, kind: 'reply', at: NOW })

describe('an answer put off', () => {
  it('is half a minute, three, ten, tomorrow morning, or a moment away', async () => {
    on = await stage({ conversation: conversation(['在吗']) })
    on.button(say('sidebar.replyLater')).click()
    await on.settle()
    const items = on.all('[role=menuitem]')
    expect(items.map(one => one.textContent)).toEqual([
      '30 秒后',
      '3 分钟后',
      '10 分钟后',
      '明天 9:00',
      '指定时间…',
    ])
    items[0]?.click()
    expect(on.actions.putOffReply).toHaveBeenCalledWith(NOW + 30_000)
  })

  it('says how long it still has, then that it is time, and can be dropped', async () => {
    on = await stage({ conversation: conversation(['在吗']) })
    on.model.records.kept.value = { notes: [], followUps: [putOff(NOW + 90_000)] }
    await on.settle()
    expect(on.find('.put-off').textContent).toBe(say('sidebar.replyAt', '1:30'))
    on.model.now.value = NOW + 90_000
    await on.settle()
    expect(on.find('.put-off.is-due').textContent).toBe(say('sidebar.replyNow'))
    on.button(say('sidebar.dropReply')).click()
    expect(on.actions.removeFollowUp).toHaveBeenCalled()
  })

  it('is not offered where nobody is talked to', async () => {
    on = await stage({ orders: [order('260000000000002')] })
    expect(() => on.button(say('sidebar.replyLater'))).toThrow()
  })
})
