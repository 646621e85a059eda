import { describe, expect, it } from 'vitest'
import { cashOnDelivery } from '@/lib/alerts/rules/cash-on-delivery'
import { at, chat, check, message, NOW, order } from '../samples'

describe('cash on delivery', () => {
  it.each([
    ['read as such, waiting to ship', order({ state: 'paid', cashOnDelivery: true })],
    ['not paid yet', order({ state: 'unpaid', cashOnDelivery: true })],
    ['marked by the page', order({ state: 'paid', marks: ['货到付款'] })],
  ])('%s', (_name, one) => {
    expect(check(cashOnDelivery, { order: one })).toMatchObject({
      level: 'look',
      step: { kind: 'insert', topic: 'cash-on-delivery' },
    })
  })

  it.each([
    ['paid online', order({ state: 'paid', cashOnDelivery: false })],
    ['of unknown payment', order({ state: 'paid' })],
    ['shipped', order({ state: 'shipped', cashOnDelivery: true })],
    ['refunded', order({ state: 'paid', refund: 'refunded', cashOnDelivery: true })],
  ])('not when %s', (_name, one) => {
    expect(check(cashOnDelivery, { order: one })).toBeUndefined()
  })

  const cod = order({ state: 'paid', cashOnDelivery: true, times: { placed: at('14:00') } })
  const told = message('agent', '货到付款比在线付款贵一些，差价10元', { at: at('14:05') })
  const answered = (text: string) =>
    check(cashOnDelivery, {
      order: cod,
      conversation: chat(told, message('buyer', text, { at: at('14:06') })),
    })

  it('names the surcharge the shop set, and none where it set none', () => {
    expect(check(cashOnDelivery, { order: cod }, NOW, { surcharge: 1000 })?.why).toContainEqual({
      kind: 'words',
      words: { key: 'alert.cod.surcharge', args: [10] },
    })
    expect(check(cashOnDelivery, { order: cod })?.why).toHaveLength(1)
  })

  it.each(['可以', '好的', '行吧', '没问题'])('“%s” agrees: into the remark', text => {
    expect(answered(text)).toMatchObject({
      title: { key: 'alert.cod.agreed' },
      step: { kind: 'page' },
      remark: true,
    })
  })

  it.each(['太贵了', '算了 我在线付', '不要货到付款', '那取消吧'])('“%s” refuses: order again', text => {
    expect(answered(text)).toMatchObject({
      title: { key: 'alert.cod.refused' },
      step: { kind: 'insert', topic: 'cod-reorder' },
    })
  })

  it('a yes before anything was said is none', () => {
    const conversation = chat(message('buyer', '好的', { at: at('14:06') }))
    expect(check(cashOnDelivery, { order: cod, conversation })?.title.key).toBe('alert.cod.title')
  })
})
