import { describe, expect, it } from 'vitest'
import { promiseInRemark } from '@/lib/alerts/rules/promise-in-remark'
import { at, chat, check, message, order } from '../samples'

const one = order({ state: 'paid', times: { placed: at('14:00') } })
const said = (text: string, more = {}, clock = '14:05') =>
  check(promiseInRemark, {
    order: { ...one, ...more },
    orders: [],
    conversation: chat(message('agent', text, { at: at(clock) })),
  })
const raised = (text: string, more = {}, clock?: string) => {
  const asked = { ...one, ...more }
  return check(promiseInRemark, {
    order: asked,
    orders: [asked],
    conversation: chat(message('agent', text, { at: at(clock ?? '14:05') })),
  })
}

describe('a promise the remark does not hold', () => {
  it.each(['送您两份小样', '多送您一双袜子', '给您一个小礼物', '给您优惠5元', '返您10块'])('%s', text => {
    expect(raised(text)).toMatchObject({ why: [{ text }], step: { kind: 'page' }, remark: true })
  })

  it.each(['没有赠品哦', '满100减10的优惠券', '不能优惠了', '今天给您发'])('not: %s', text => {
    expect(raised(text)).toBeUndefined()
  })

  it('not once it is written, before the order, or when it has left', () => {
    expect(raised('送您两份小样', { remark: '送小样2' })).toBeUndefined()
    expect(raised('送您两份小样', {}, '13:00')).toBeUndefined()
    expect(raised('送您两份小样', { status: { text: '', state: 'shipped' } })).toBeUndefined()
    expect(said('送您两份小样')).toBeUndefined()
  })
})
