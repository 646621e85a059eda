import { describe, expect, it } from 'vitest'
import { addressChangeAsked } from '@/lib/alerts/rules/address-change-asked'
import { at, chat, check, message, order } from '../samples'

const paid = order({ state: 'paid', times: { placed: at('10:00') } })
const asks = (text: string, clock?: string) => chat(message('buyer', text, clock ? { at: at(clock) } : {}))

describe('a buyer who asks for another address', () => {
  it('is quoted, and asked for the new one', () => {
    expect(
      check(addressChangeAsked, { order: paid, conversation: asks('地址写错了，能改吗', '11:00') }),
    ).toMatchObject({
      level: 'act',
      title: { key: 'alert.change.address' },
      why: [{ kind: 'quote', text: '地址写错了，能改吗' }],
      step: { kind: 'insert', topic: 'ask-new-address' },
      remark: true,
    })
  })

  it('or another phone', () => {
    expect(check(addressChangeAsked, { order: paid, conversation: asks('电话写错了') })?.title.key).toBe(
      'alert.change.phone',
    )
  })

  it('not when it was said before ordering', () => {
    expect(
      check(addressChangeAsked, { order: paid, conversation: asks('地址写错了', '09:59') }),
    ).toBeUndefined()
  })

  it('not when the agent said it, or nothing of the kind was said', () => {
    expect(
      check(addressChangeAsked, { order: paid, conversation: chat(message('agent', '地址写错了吗')) }),
    ).toBeUndefined()
    expect(check(addressChangeAsked, { order: paid, conversation: asks('什么时候发货') })).toBeUndefined()
    expect(check(addressChangeAsked, { order: paid })).toBeUndefined()
  })

  it('not once the parcel has left', () => {
    const gone = order({ state: 'shipped' })
    expect(check(addressChangeAsked, { order: gone, conversation: asks('地址写错了') })).toBeUndefined()
  })

  it('only on the newest order that can still be changed', () => {
    const older = order({
      id: '260301-100000000000001',
      state: 'paid',
      times: { placed: at('09:00', '2026-03-01') },
    })
    const orders = [older, paid, order({ id: '260302-2', state: 'shipped', times: { placed: at('12:00') } })]
    const conversation = asks('地址写错了', '13:00')
    const raised = orders.filter(one => check(addressChangeAsked, { order: one, orders, conversation }))
    expect(raised).toEqual([paid])
  })

  it('another line raises it again', () => {
    const first = check(addressChangeAsked, { order: paid, conversation: asks('地址写错了') })
    const second = check(addressChangeAsked, { order: paid, conversation: asks('电话也写错了') })
    expect(first?.about).not.toBe(second?.about)
  })
})
