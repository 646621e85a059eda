import { describe, expect, it } from 'vitest'
import { addressToConfirm } from '@/lib/alerts/rules/address-to-confirm'
import { regions } from '../../trade/known-regions'
import { check, order } from '../samples'

const doubtful = { name: '张小雨', phone: '13912345601', address: '浙江省杭州市余杭区晨光花园', masked: [] }
const paid = (recipient: typeof doubtful, state: 'paid' | 'shipped' | 'unpaid' | 'closed' = 'paid') =>
  check(addressToConfirm, { order: order({ state, recipient }), regions })

describe('an address to confirm', () => {
  it('is flagged on a paid order, with the reason and the page’s own words', () => {
    expect(paid(doubtful)).toMatchObject({
      id: 'address-to-confirm',
      level: 'act',
      why: [
        { kind: 'words', words: { key: 'address.reason.noDoor' } },
        { kind: 'quote', text: '晨光花园' },
      ],
      step: { kind: 'insert', topic: 'confirm-address' },
      remark: true,
    })
  })

  it.each(['unpaid', 'shipped', 'closed'] as const)('not on one that is %s', state => {
    expect(paid(doubtful, state)).toBeUndefined()
  })

  it.each(['refunding', 'refunded'] as const)('not while the money is %s', refund => {
    const back = order({ state: 'paid', refund, recipient: doubtful })
    expect(check(addressToConfirm, { order: back, regions })).toBeUndefined()
  })

  it('still after a refund was refused', () => {
    const kept = order({ state: 'paid', refund: 'refused', recipient: doubtful })
    expect(check(addressToConfirm, { order: kept, regions })).toBeDefined()
  })

  it('is amber when it only wants a look', () => {
    const recipient = { ...doubtful, address: '安徽省阜阳市临泉县杨桥镇大王庄村' }
    expect(paid(recipient)?.level).toBe('look')
  })

  it('not for a good address, a hint, or a masked one', () => {
    expect(paid({ ...doubtful, address: '浙江省杭州市余杭区文二西路66号' })).toBeUndefined()
    expect(paid({ ...doubtful, address: '新疆乌鲁木齐市天山区人民路2号' })).toBeUndefined()
    expect(paid({ ...doubtful, address: '浙江省杭州市****' })).toBeUndefined()
    expect(check(addressToConfirm, { order: order({ state: 'paid' }), regions })).toBeUndefined()
  })

  it('holds the shop’s own doubtful words', () => {
    const recipient = { ...doubtful, address: '浙江省杭州市余杭区文二西路66号晨光驿站' }
    expect(paid(recipient)?.why).toContainEqual({ kind: 'quote', text: '驿站' })
    expect(
      check(addressToConfirm, { order: order({ state: 'paid', recipient }), regions }, undefined, {
        words: [],
      }),
    ).toBeUndefined()
  })

  it('is about this address: another one is another matter, the same one in other spacing is not', () => {
    const about = paid(doubtful)?.about
    expect(paid({ ...doubtful, address: '浙江省 杭州市 余杭区 晨光花园' })?.about).toBe(about)
    expect(paid({ ...doubtful, address: '浙江省杭州市余杭区晚霞花园' })?.about).not.toBe(about)
    expect(paid({ ...doubtful, phone: '13912345602' })?.about).not.toBe(about)
  })
})
