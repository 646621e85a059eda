import { describe, expect, it } from 'vitest'
import { courierAsked } from '@/lib/alerts/rules/courier-asked'
import { at, chat, check, message, order } from '../samples'

const one = order({ state: 'paid', times: { placed: at('14:00') } })
const asks = (text: string, more = {}) =>
  check(courierAsked, {
    order: { ...one, ...more },
    orders: [{ ...one, ...more }].slice(1),
    conversation: chat(message('buyer', text, { at: at('14:05') })),
  })
const says = (text: string, more = {}) => {
  const asked = { ...one, ...more }
  return check(courierAsked, {
    order: asked,
    orders: [asked],
    conversation: chat(message('buyer', text, { at: at('14:05') })),
  })
}

describe('a courier the buyer asks for', () => {
  it.each(['这次帮我发中通哈', '能发顺丰吗', '不要发韵达', '顺丰可以吗', '换成邮政'])('%s', text => {
    expect(says(text)).toMatchObject({ why: [{ text }], step: { topic: 'courier-noted' }, remark: true })
  })

  it.each(['发什么快递', '默认发什么快递，中通吗', '中通到哪了', '上次韵达太慢了', '好的'])(
    'not: %s',
    text => {
      expect(says(text)).toBeUndefined()
    },
  )

  it('not once it stands in the remark, nor when it has left', () => {
    expect(says('能发顺丰吗', { remark: '发顺丰' })).toBeUndefined()
    expect(says('能发顺丰吗', { status: { text: '', state: 'shipped' } })).toBeUndefined()
  })

  it('not for an order that is not on the page', () => {
    expect(asks('能发顺丰吗')).toBeUndefined()
  })
})
