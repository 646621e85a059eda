import { describe, expect, it } from 'vitest'
import { type Content, NO_CONTENT } from '@/lib/backup/content'
import { maskRecords, withoutKnownMasked } from '@/lib/backup/mask'
import { merge } from '@/lib/backup/merge'
import { perTable } from '@/lib/store/tables'

const stamp = '000000009-0000-a'
const note = (id: string, text: string) => ({
  id,
  about: 'buyer:x:id:1',
  console: 'x',
  text,
  at: 1,
  updatedAt: stamp,
  trail: { seen: {} },
})
const content = {
  ...NO_CONTENT,
  notes: [
    note('n1', '电话 13800138000'),
    note('n2', '要红色'),
    { ...note('n4', '改地址'), history: [{ text: '送到 13700137000', at: 1 }] },
    { ...note('n5', '退货'), from: { text: '联系 13600136000', side: 'buyer' } },
    { ...note('n3', '要蓝色'), others: { text: [{ at: '000000001-0000-b', value: '电话 13900139000' }] } },
  ],
  buyers: [
    { id: 'buyer:x:1', console: 'x', tags: ['老客'], updatedAt: stamp, trail: { seen: {} } },
    { id: 'buyer:x:2', console: 'x', tags: ['13800138000'], updatedAt: stamp, trail: { seen: {} } },
  ],
  settings: [
    { id: 'agent', value: { name: '林晚', number: 'A017' }, updatedAt: stamp, trail: { seen: {} } },
    { id: 'shop', value: { courier: '中通' }, updatedAt: stamp, trail: { seen: {} } },
  ],
  phrases: [{ id: 'p', title: '退货地址', text: '浙江省杭州市文三路3号', updatedAt: stamp }],
} as unknown as Content

describe('a masked backup', () => {
  const masked = perTable(name => maskRecords(name, content[name])) as Content

  it('says no phone number, not in what stands beside a text either', () => {
    expect(JSON.stringify(masked)).not.toMatch(/1[3-9]\d{9}/)
  })

  it('leaves behind who signs, and keeps what the shop has set', () => {
    expect(masked.settings.map(({ id }) => id)).toEqual(['shop'])
    expect(JSON.stringify(masked)).not.toMatch(/林晚|A017/)
  })

  it('holds what had nothing to mask as it is, and the shop’s own phrases', () => {
    expect(masked.notes.map(({ id }) => id)).toEqual([
      'masked/n1',
      'n2',
      'masked/n4',
      'masked/n5',
      'masked/n3',
    ])
    expect(masked.buyers.map(({ id }) => id)).toEqual(['buyer:x:1'])
    expect(masked.phrases).toEqual(content.phrases)
  })

  it('changes nothing where it came from', () => {
    expect(merge(content, withoutKnownMasked(content, masked))).toEqual(merge(content, NO_CONTENT))
  })

  it('is taken in elsewhere', () => {
    const there = merge(NO_CONTENT, withoutKnownMasked(NO_CONTENT, masked))
    expect(there.notes.map(({ text }) => String(text))).toEqual([
      '电话 …',
      '要蓝色',
      '改地址',
      '退货',
      '要红色',
    ])
  })
})
