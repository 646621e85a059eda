import { describe, expect, it } from 'vitest'
import { addressToConfirm } from '@/lib/alerts/rules/address-to-confirm'
import { regions } from '../../trade/known-regions'
import { at, chat, check, message, NOW, order } from '../samples'

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
      step: { kind: 'insert', topic: 'ask-address-part' },
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

  it('not for a good address or a hint', () => {
    expect(paid({ ...doubtful, address: '浙江省杭州市余杭区文二西路66号' })).toBeUndefined()
    expect(paid({ ...doubtful, address: '新疆乌鲁木齐市天山区人民路2号' })).toBeUndefined()
    expect(check(addressToConfirm, { order: order({ state: 'paid' }), regions })).toBeUndefined()
  })

  it('holds the shop’s own doubtful words', () => {
    const recipient = { ...doubtful, address: '浙江省杭州市余杭区文二西路66号工商局' }
    expect(paid(recipient)?.why).toContainEqual({ kind: 'quote', text: '工商局' })
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

  const good = { ...doubtful, address: '浙江省杭州市余杭区文二西路66号' }
  const of = (recipient: typeof doubtful, params = {}, more = {}) =>
    check(addressToConfirm, { order: order({ state: 'paid', recipient, ...more }), regions }, NOW, params)

  it.each([
    ['a masked address', { ...good, address: '浙江省杭州市****' }],
    ['a masked phone', { ...good, phone: '139****5601' }],
    ['a virtual number', { ...good, phone: '13912345601-1234' }],
  ])('%s: the buyer is asked to check it', (_name, recipient) => {
    expect(of(recipient)).toMatchObject({
      level: 'look',
      title: { key: 'alert.address.hidden' },
      step: { kind: 'insert', topic: 'check-own-address' },
    })
    expect(of(recipient, { hidden: false })).toBeUndefined()
  })

  it.each([
    ['doubtful, below the amount', {}, 299_99, false],
    ['doubtful, from the amount on', {}, 300_00, true],
    ['doubtful, whatever the amount', { above: 0 }, 900_00, false],
    ['every order', { mode: 'every' }, 1, true],
  ] as const)('a good address, mode %s', (_name, params, fen, flagged) => {
    const alert = of(good, params, { amount: { fen, currency: 'CNY' } })
    expect(alert !== undefined).toBe(flagged)
    if (alert) expect(alert).toMatchObject({ level: 'look', step: { topic: 'confirm-address' } })
  })

  it('another currency is not compared with the amount', () => {
    expect(of(good, {}, { amount: { fen: 900_00, currency: 'USD' } })).toBeUndefined()
  })

  const asked = message('agent', '亲，跟您核对一下收货信息：张小雨 文二西路66号', { at: at('14:30') })
  const answered = (text: string, recipient = { ...good, address: `${good.address}晨光驿站` }) =>
    check(addressToConfirm, {
      order: order({ state: 'paid', recipient, times: { placed: at('14:00') } }),
      regions,
      conversation: chat(asked, message('buyer', text, { at: at('14:31') })),
    })

  it.each([
    '对的',
    '没错',
    '是这个',
    '确认',
    '对，没问题',
    '嗯嗯',
    '好的谢谢',
    '填的西安 没错',
    '不用改',
    'Yes, that’s correct, thanks!',
    'looks good',
  ])('after our question, “%s” is the buyer’s yes: one click notes it', text => {
    expect(answered(text)).toMatchObject({
      level: 'look',
      title: { key: 'alert.address.confirmed' },
      why: [{ kind: 'quote', text }],
      step: { kind: 'page' },
    })
  })

  it.each([
    '不对',
    '错了',
    '换一个',
    '什么时候发',
    '要改一下',
    'Thanks',
    'No, please change it',
    'all wrong',
  ])('“%s” is none', text => {
    expect(answered(text)?.title.key).toBe('alert.address.title')
  })

  it.each([
    '亲，麻烦在订单里看一下收件人、电话和地址对不对，没问题回我一声',
    'Could you check the name, phone and address in your order?',
    'Is this address correct?',
  ])('“%s” asks for it', question => {
    const raised = check(addressToConfirm, {
      order: order({
        state: 'paid',
        recipient: { ...good, address: `${good.address}晨光驿站` },
        times: { placed: at('14:00') },
      }),
      regions,
      conversation: chat(
        message('agent', question, { at: at('14:30') }),
        message('buyer', 'ok', { at: at('14:31') }),
      ),
    })
    expect(raised?.title.key).toBe('alert.address.confirmed')
  })

  it('a yes without a question is none, and does not supply a door', () => {
    expect(of(doubtful)?.title.key).toBe('alert.address.title')
    expect(answered('对的', doubtful)?.step).toMatchObject({ topic: 'ask-address-part' })
  })
})
