import { describe, expect, it } from 'vitest'
import { promiseMade } from '@/lib/alerts/rules/promise-made'
import { chat, check, HOUR, MINUTE, message, NOW } from '../samples'

const said = (text: string, ago = 20 * MINUTE) => message('agent', text, { at: NOW - ago })
const raised = (...messages: ReturnType<typeof message>[]) =>
  check(promiseMade, { conversation: chat(...messages) })

describe('a promise to the buyer', () => {
  it.each(['我给您申请一下', '今天给您发', '帮您催一下', '稍后回复您', '查到结果了告诉您', '明天给您打电话'])(
    '%s: a follow-up is offered',
    text => {
      expect(raised(said(text))).toMatchObject({
        why: [{ kind: 'quote', text }],
        followUp: { text, due: NOW + 100 * MINUTE },
      })
    },
  )

  it.each(['已经给您申请了', '给您备注好了', '需要给您申请一下吗', '有现货的', '谢谢亲'])('not: %s', text => {
    expect(raised(said(text))).toBeUndefined()
  })

  it('kept once the agent says so, and not before', () => {
    const promise = said('我给您查一下')
    expect(raised(promise, message('agent', '查到了，明天到'))).toBeUndefined()
    expect(raised(promise, message('buyer', '好的'))).toBeDefined()
  })

  it('not at once, not after a day, and not when nobody knows since when', () => {
    expect(raised(said('给您申请一下', 5 * MINUTE))).toBeUndefined()
    expect(raised(said('给您申请一下', 25 * HOUR))).toBeUndefined()
    expect(raised(message('agent', '给您申请一下'))).toBeUndefined()
  })
})
