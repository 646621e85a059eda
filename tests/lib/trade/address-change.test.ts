import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNewRecipient, recipientChanges } from '@/lib/trade/address-change'
import { textDifference } from '@/lib/trade/text-difference'

const where = '江苏省苏州市吴中区木渎镇金山路8号2栋301'

describe('a new recipient in the buyer’s words', () => {
  it.each([
    [`麻烦改一下地址：${where}`, { address: where }],
    [`李四 13912345601 ${where}`, { name: '李四', phone: '13912345601', address: where }],
    [`13912345601\n${where}\n周大`, { name: '周大', phone: '13912345601', address: where }],
    [`${where}，李四，139 1234 5601`, { name: '李四', phone: '13912345601', address: where }],
    [`收件人：李四 电话：13912345601 地址：${where}`, { name: '李四', phone: '13912345601', address: where }],
    [`帮我寄到${where}谢谢`, { address: where }],
    [`改到${where}，可以吗`, { address: where }],
    ['电话改成13912345601', { phone: '13912345601' }],
    ['收件人改成李四', { name: '李四' }],
    ['换成3栋502可以吗', { address: '3栋502' }],
  ])('%s', (text, parts) => {
    expect(parseNewRecipient(text)).toEqual(parts)
  })

  it.each([
    [`在不在\n改一下地址\n${where}`, { address: where }],
    [`在不在 13912345601 ${where}`, { phone: '13912345601', address: where }],
    [`马上改\n冯乐 13912345601\n${where}`, { name: '冯乐', phone: '13912345601', address: where }],
    [`${where} 快点 13912345601`, { phone: '13912345601', address: where }],
    [`人呢\n${where}\n周末在家`, { address: where }],
    ['改到 金色水岸 7栋1单元1504', { address: '金色水岸 7栋1单元1504' }],
    [
      '苏州市吴中区金色水岸 7栋1单元1504 冯乐',
      { name: '冯乐', address: '苏州市吴中区金色水岸 7栋1单元1504' },
    ],
    ['是7栋1单元1504', { address: '7栋1单元1504' }],
    ['门牌是3栋502', { address: '3栋502' }],
    ['地址改成苏州市吴中区文二路 391 号 2 幢 501', { address: '苏州市吴中区文二路 391 号 2 幢 501' }],
    [`麻烦改成 梅雨晴 13912345601 ${where}`, { name: '梅雨晴', phone: '13912345601', address: where }],
    [`文件放门口 13912345601 ${where}`, { phone: '13912345601', address: where }],
  ])(
    'a name only from where a name stands, an address with all that is in front of it: %s',
    (text, parts) => {
      expect(parseNewRecipient(text)).toEqual(parts)
    },
  )

  it.each(['好的谢谢', '什么时候发货', '能改地址吗', '', '😀😀', '可以'])('none in: %s', text => {
    expect(parseNewRecipient(text)).toBeUndefined()
  })

  it.each(
    readFileSync(join(import.meta.dirname, 'typed-recipients.tsv'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map(line => line.split('\t')),
  )('%s: name %s, phone %s, address %s', (said, ...parts) => {
    const found = parseNewRecipient(said ?? '')
    expect([found?.name ?? '-', found?.phone ?? '-', found?.address ?? '-']).toEqual(parts)
  })

  it('quotes what was written, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), text => {
        const parts = parseNewRecipient(text)
        if (parts?.name) expect(text).toContain(parts.name)
        expect(parts?.address?.length ?? 0).toBeLessThanOrEqual(500)
      }),
    )
  })
})

describe('what differs from the order', () => {
  const order = { name: '李四', phone: '13912345601', address: '江苏省 苏州市 吴中区 金山路8号', masked: [] }

  it('lists the parts that were written and differ', () => {
    expect(recipientChanges(order, { name: '李四', phone: '13912345602', address: where })).toEqual([
      { field: 'phone', from: '13912345601', to: '13912345602' },
      { field: 'address', from: order.address, to: where },
    ])
  })

  it('spaces and a province left out are no difference', () => {
    expect(recipientChanges(order, { address: '苏州市吴中区金山路８号' })).toEqual([])
  })

  it('a masked part that fits is no difference, one that does not fit is', () => {
    const masked = { name: '李*', phone: '139****5601', masked: ['name', 'phone'] as const }
    expect(recipientChanges(masked, { name: '李四', phone: '13912345601' })).toEqual([])
    expect(recipientChanges(masked, { phone: '13912345602' })).toEqual([
      { field: 'phone', from: '139****5601', to: '13912345602' },
    ])
  })

  it('a door alone changes the door, not the whole address', () => {
    const home = { address: '江苏省苏州市吴中区金山路8号金色水岸3栋2单元502', masked: [] }
    expect(recipientChanges(home, { address: '7栋1单元1504' })).toEqual([
      { field: 'door', from: '3栋2单元502', to: '7栋1单元1504' },
    ])
    expect(
      recipientChanges({ address: '江苏省苏州市吴中区金色水岸', masked: [] }, { address: '7栋1504' }),
    ).toEqual([{ field: 'door', to: '7栋1504' }])
    expect(recipientChanges(home, { address: '3栋2单元502' })).toEqual([])
  })

  it('what the page does not show has no old value', () => {
    expect(recipientChanges(undefined, { phone: '13912345601' })).toEqual([
      { field: 'phone', to: '13912345601' },
    ])
  })
})

describe('two texts as one difference', () => {
  const marked = (from: string, to: string) =>
    textDifference(from, to)
      .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`))
      .join('')

  it.each([
    ['文三路1号', '文二路1号3栋', '[-文三路][+文二路]1号[+3栋]'],
    [
      '浙江省杭州市西湖区文桂路126号翠庭公寓5幢1203室',
      '浙江省杭州市余杭区良溪街道荷塘路9号 云栖里2幢402',
      '浙江省杭州市[-西湖区文桂路126号翠庭公寓5幢1203室][+余杭区良溪街道荷塘路9号 云栖里2幢402]',
    ],
    ['中山路12号5号楼1203室', '中山路12号5号楼1303室', '中山路12号5号楼[-1203室][+1303室]'],
    ['13700002086', '13700002087', '[-13700002086][+13700002087]'],
    ['12 Elm Road, Leeds', '14 Elm Road, Leeds', '[-12 ][+14 ]Elm Road, Leeds'],
  ])('shows what stayed, what went and what came, part by part: %s → %s', (from, to, shown) => {
    expect(marked(from, to)).toBe(shown)
  })

  it('holds both texts whole', () => {
    const text = fc.string({ unit: fc.constantFrom('路', '号', '1', '2', '😀'), maxLength: 30 })
    fc.assert(
      fc.property(text, text, (from, to) => {
        const parts = textDifference(from, to)
        const without = (kind: 'gone' | 'new') =>
          parts
            .filter(part => part.kind !== kind)
            .map(part => part.text)
            .join('')
        expect([without('new'), without('gone')]).toEqual([from, to])
        if (from === to) expect(parts.every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })
})
