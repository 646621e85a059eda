// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { conversation, NOW, type Stage, say, stage } from './stage'

let on: Stage
afterEach(() => on.end())

const foot = () => on.find('.foot').textContent ?? ''
const missMessages = async () => {
  on = await stage({ conversation: conversation([]) })
  on.model.reading.value = {
    kind: 'open',
    conversation: conversation([]),
    orders: [],
    missing: ['messages', 'orders'],
  }
}

describe('the quiet line', () => {
  it('says what is missing and offers the picker and the diagnostics', async () => {
    await missMessages()
    await on.settle()
    expect(foot()).toContain('没读到：聊天记录、订单')
    on.button(say('teach.pointOut')).click()
    on.button(say('sidebar.diagnose')).click()
    expect(on.actions.pointOut).toHaveBeenCalledOnce()
    expect(on.actions.openDiagnostics).toHaveBeenCalledOnce()
  })

  it.each([
    ['a minute', NOW - 60_000, '没读到：聊天记录、订单指给我看'],
    ['an hour', NOW - 3_600_000, '没读到：聊天记录、订单（今天 14:22 起）'],
  ])('says since when after a while: %s', async (_, since, words) => {
    await missMessages()
    on.model.reliability.value = { off: [], missingSince: { messages: since, times: NOW - 9e7 } }
    await on.settle()
    expect(foot()).toContain(words)
  })

  it('says in one sentence which alerts are off, and no more once they are on', async () => {
    await missMessages()
    expect(foot()).not.toContain('提醒')
    on.model.reliability.value = { off: ['messages'], missingSince: { messages: NOW } }
    await on.settle()
    expect(on.find('.alerts-off').closest('[role=status]')).not.toBeNull()
    expect(foot()).toContain(say('sidebar.alertsOff', '聊天记录'))
    on.model.reliability.value = { off: [], missingSince: {} }
    await on.settle()
    expect(on.all('.alerts-off')).toEqual([])
  })
})
