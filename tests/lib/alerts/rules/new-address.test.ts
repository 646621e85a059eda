import { describe, expect, it } from 'vitest'
import { newAddressTyped } from '@/lib/alerts/rules/new-address'
import { regions } from '../../trade/known-regions'
import { at, chat, check, message, order } from '../samples'

const where = '江苏省苏州市吴中区木渎镇金山路8号2栋301'
const home = { name: '冯乐', phone: '13912345601', address: '浙江省杭州市余杭区文二西路66号', masked: [] }
const one = order({ state: 'paid', recipient: home, times: { placed: at('14:00') } })
const typed = (...lines: string[]) =>
  check(newAddressTyped, {
    order: one,
    regions,
    conversation: chat(...lines.map((line, i) => message('buyer', line, { at: at(`14:1${i}`) }))),
  })
const parts = (...lines: string[]) =>
  typed(...lines)?.why.map(one => (one.kind === 'words' ? one.words.args?.[0] : one.text))

describe('a whole new address in the chat', () => {
  it.each([
    [
      ['在不在', '地址改一下', where],
      ['江苏省', '苏州市', '吴中区', '木渎镇', '金山路8号2栋301'],
    ],
    [
      [`李四 13912345602 ${where}`],
      ['江苏省', '苏州市', '吴中区', '木渎镇', '金山路8号2栋301', '李四', '13912345602'],
    ],
    [
      [where, '李四', '13912345602'],
      ['江苏省', '苏州市', '吴中区', '木渎镇', '金山路8号2栋301', '李四', '13912345602'],
    ],
    [
      ['冯乐 13700002086', '苏州市吴中区木渎镇金山路8号', '金色水岸2幢301', '麻烦啦'],
      // What is as the order has it comes last: a narrow row shows the first parts.
      ['江苏省', '苏州市', '吴中区', '木渎镇', '金山路8号 金色水岸2幢301', '13700002086', '冯乐'],
    ],
    [['改到苏州市吴中区金色水岸 7栋1单元1504'], ['江苏省', '苏州市', '吴中区', '金色水岸 7栋1单元1504']],
  ])('%j is shown part by part', (lines, expected) => {
    expect(parts(...lines)).toEqual(expected)
  })

  it('is noted and said to be noted, not asked for again', () => {
    expect(typed(where)).toMatchObject({
      level: 'act',
      step: { kind: 'insert', topic: 'address-noted' },
      remark: true,
    })
  })

  it.each([
    [['能改地址吗']],
    [['7栋1单元1504']],
    [['电话改成13912345602']],
    [['浙江省杭州市余杭区文二西路66号 对吧']],
    [['你们店在苏州市哪里']],
    [['好的谢谢']],
  ])('not: %j', lines => {
    expect(typed(...lines)).toBeUndefined()
  })

  it('not what was written before the order, nor for one that has left', () => {
    const conversation = chat(message('buyer', where, { at: at('13:00') }))
    expect(check(newAddressTyped, { order: one, regions, conversation })).toBeUndefined()
    const gone = { ...one, status: { text: '', state: 'shipped' as const } }
    expect(
      check(newAddressTyped, { order: gone, regions, conversation: chat(message('buyer', where)) }),
    ).toBeUndefined()
  })

  describe('what is left to do', () => {
    const told = message('agent', '亲，新地址记好了，会备注给仓库', { at: at('14:20') })
    const left = (remark: string | undefined, ...after: ReturnType<typeof message>[]) =>
      check(newAddressTyped, {
        order: { ...one, ...(remark && { remark }) },
        regions,
        conversation: chat(message('buyer', where, { at: at('14:10') }), ...after),
      })

    it('the remark, once the buyer knows', () => {
      expect(left(undefined, told)).toMatchObject({
        step: { kind: 'page', words: { key: 'alert.change.write' } },
        remark: true,
      })
    })

    it('telling the buyer, once it is in the remark', () => {
      expect(left(`【改地址】${where} 小林`)).toMatchObject({
        step: { kind: 'insert', topic: 'address-noted' },
        remark: false,
      })
    })

    it('nothing, once both are done', () => {
      expect(left(`【改地址】${where} 小林`, told)).toBeUndefined()
    })
  })

  describe('the door alone', () => {
    const noDoor = order({
      state: 'paid',
      recipient: { ...home, address: '浙江省杭州市余杭区晨光花园' },
      times: { placed: at('14:00') },
    })
    const asked = message('agent', '亲，地址少了门牌号，麻烦补一下', { at: at('14:05') })
    const given = message('buyer', '5栋2单元301', { at: at('14:06') })
    const raised = (...messages: ReturnType<typeof message>[]) =>
      check(newAddressTyped, { order: noDoor, regions, conversation: chat(...messages) })

    it('is added to the address that lacks it, where it was asked for', () => {
      expect(raised(asked, given)?.why[0]).toEqual({
        kind: 'words',
        words: { key: 'addressPart.detail', args: ['晨光花园5栋2单元301'] },
      })
    })

    it('says nothing where nobody asked', () => {
      expect(raised(given)).toBeUndefined()
    })
  })

  it('another address is another matter', () => {
    expect(typed(where)?.about).not.toBe(typed(where.replace('301', '302'))?.about)
  })
})
