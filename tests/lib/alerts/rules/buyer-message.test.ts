import { describe, expect, it } from 'vitest'
import { buyerMessage } from '@/lib/alerts/rules/buyer-message'
import { at, chat, check, message, order } from '../samples'

const left = (buyerMessage: string, more = {}) =>
  order({ state: 'paid', buyerMessage, times: { placed: at('14:00') }, ...more })
const raised = (one: ReturnType<typeof left>, ...messages: ReturnType<typeof message>[]) =>
  check(buyerMessage, { order: one, conversation: chat(...messages) })

describe('a message left with the order', () => {
  it('is flagged while nobody wrote a remark or answered', () => {
    expect(raised(left('多送点小样'))).toMatchObject({
      why: [{ text: '多送点小样' }],
      step: { topic: 'message-noted' },
    })
  })

  it.each(['谢谢', '无', '尽快发货', '。', '暂无'])('“%s” asks for nothing', text => {
    expect(raised(left(text))).toBeUndefined()
  })

  it('not once there is a remark, an answer, or the order has left', () => {
    expect(raised(left('多送点小样', { remark: '送 2 份' }))).toBeUndefined()
    expect(
      raised(left('多送点小样'), message('agent', '您的留言给您备注了', { at: at('14:10') })),
    ).toBeUndefined()
    expect(raised(left('多送点小样', { state: 'shipped' }))).toBeUndefined()
  })

  it('an answer before the order was placed answers another', () => {
    expect(raised(left('多送点小样'), message('agent', '给您备注了', { at: at('13:10') }))).toBeDefined()
  })
})
