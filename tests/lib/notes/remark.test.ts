import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Say } from '@/lib/locales/words'
import { composeRemark } from '@/lib/notes/remark'
import { parseNewRecipient, recipientChanges } from '@/lib/trade/address-change'

const WORDS: Readonly<Record<string, string>> = {
  'remark.changed': '$1：$2 → $3',
  'remark.set': '$1：$2',
  'remark.and': '；',
  'remark.field.name': '收件人',
  'remark.field.phone': '电话',
  'remark.field.address': '地址',
}
const say: Say = (key, ...args) =>
  (WORDS[key] ?? key).replace(/\$(\d)/g, (_, n) => String(args[Number(n) - 1]))

const at = Date.parse('2026-03-02T15:09:00+08:00')
const changes = [
  { field: 'phone', from: '13912345601', to: '13912345602' },
  { field: 'address', to: '金山路8号' },
] as const

describe('the remark for the packer', () => {
  it('says why, what changed from what to what, who and when, in red', () => {
    expect(composeRemark({ reason: '改地址', changes, text: '买家急', by: '小席', at }, say)).toMatchObject({
      text: '【改地址】电话：13912345601 → 13912345602；地址：金山路8号；买家急 小席 3-2 15:09',
      flag: 'red',
      over: 0,
    })
  })

  it.each([
    ['小席', '1024', '【加急】 小席(1024) 3-2 15:09'],
    ['', '1024', '【加急】 (1024) 3-2 15:09'],
    ['小席', '', '【加急】 小席 3-2 15:09'],
    ['', '', '【加急】 3-2 15:09'],
  ])('is signed by “%s” with the number “%s”', (by, number, text) => {
    expect(composeRemark({ reason: '加急', by, number, at }, say).text).toBe(text)
  })

  it('keeps the province of both addresses', () => {
    const order = { name: '李四', phone: '13912345601', address: '江苏省苏州市吴中区金山路8号', masked: [] }
    const asked = parseNewRecipient('地址改成浙江省杭州市西湖区文二路391号2幢501')
    const moved = asked ? recipientChanges(order, asked) : []
    expect(composeRemark({ reason: '改地址', changes: moved, at }, say).text).toBe(
      '【改地址】地址：江苏省苏州市吴中区金山路8号 → 浙江省杭州市西湖区文二路391号2幢501 3-2 15:09',
    )
  })

  it('stands behind what the order already had', () => {
    const { text } = composeRemark({ existing: '送发票\n', reason: '催发货', at }, say)
    expect(text).toBe('送发票\n【催发货】 3-2 15:09')
  })

  it('leaves out the old values before it gets too long', () => {
    const parts = { reason: '改地址', changes, at }
    const { length } = composeRemark(parts, say).text
    const shorter = composeRemark(parts, say, { maxLength: length - 1 })
    expect(shorter.text).toBe('【改地址】电话：13912345602；地址：金山路8号 3-2 15:09')
    expect(shorter.over).toBe(0)
  })

  it('says no reason where the shop has none', () => {
    expect(composeRemark({ reason: '', text: '发中通', at }, say).text).toBe('发中通 3-2 15:09')
  })

  it('never cuts what was there, and says by how much it is too long', () => {
    const existing = '旧'.repeat(100)
    const remark = composeRemark({ existing, reason: '改地址', changes, at }, say, { maxLength: 110 })
    expect(remark.text.startsWith(existing)).toBe(true)
    expect(remark.over).toBe(remark.text.length - 110)
  })

  it('offers only flags the console has', () => {
    expect(composeRemark({ reason: '改', at }, say, { flags: ['yellow'] }).flag).toBeUndefined()
    expect(composeRemark({ reason: '改', at }, say, { flags: ['yellow', 'red'], flag: 'yellow' }).flag).toBe(
      'yellow',
    )
  })

  it('holds every new value, whatever the limit', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.integer({ min: 0, max: 200 }), (existing, maxLength) => {
        const { text, over } = composeRemark({ existing, reason: '改地址', changes, at }, say, { maxLength })
        for (const { to } of changes) expect(text).toContain(to)
        expect(text).toContain(existing.trim())
        expect(over).toBe(Math.max(0, text.length - maxLength))
      }),
    )
  })
})
