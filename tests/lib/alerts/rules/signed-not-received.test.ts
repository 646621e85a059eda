import { describe, expect, it } from 'vitest'
import { signedNotReceived } from '@/lib/alerts/rules/signed-not-received'
import { at, chat, check, message, order } from '../samples'

const signed = order({ state: 'shipped', trace: '已签收，签收人：门卫', times: { shipped: at('09:00') } })
const says = (text: string, one = signed) =>
  check(signedNotReceived, { order: one, conversation: chat(message('buyer', text, { at: at('14:00') })) })

describe('signed for and not received', () => {
  it.each(['我没收到啊', '没有收到货', '谁签收的', '显示签收了但是没见到', '不是我签收的'])('%s', text => {
    expect(says(text)).toMatchObject({
      level: 'act',
      why: [{ text }, { text: '已签收，签收人：门卫' }],
      step: { topic: 'signed-not-received' },
    })
  })

  it.each(['收到了', '没收到退款', '没看到回复', '什么时候到'])('not: %s', text => {
    expect(says(text)).toBeUndefined()
  })

  it('not while it is on its way', () => {
    expect(says('没收到', order({ state: 'shipped', trace: '派送中' }))).toBeUndefined()
    expect(says('没收到', order({ state: 'paid' }))).toBeUndefined()
    expect(says('没收到', order({ state: 'received' }))).toBeDefined()
  })
})
