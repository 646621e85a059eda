import { expect, it } from 'vitest'
import { nameIn } from '@/lib/consoles/order/name'

it.each([
  ['张三，', '张三'],
  [' 佐伯  由美 ', '佐伯 由美'],
  ['Hanne Vik |', 'Hanne Vik'],
  ['VIP3', ''],
  ['ID', ''],
  ['在线', ''],
  ['，', ''],
])('%j is the name %j', (text, name) => expect(nameIn(text)).toBe(name))
