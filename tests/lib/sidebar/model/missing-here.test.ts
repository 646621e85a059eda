// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { readConsole } from '@/lib/consoles/read'
import type { Part, Reading } from '@/lib/consoles/reading'
import { missingHere } from '@/lib/sidebar/model/missing-here'
import type { Fen } from '@/lib/trade/money'
import type { Order } from '@/lib/trade/order'
import { FIXTURES, READ_AT } from '../../../consoles/fixtures'
import { order } from '../../consoles/frames/parts'

const PAID = { amount: { fen: 29900 as Fen, currency: 'CNY' } } as const
const open = (orders: readonly Order[], ...missing: Part[]): Reading => ({ kind: 'open', orders, missing })

it.each<[string, Reading, Order | undefined, readonly Part[]]>([
  ['another page', { kind: 'elsewhere' }, undefined, []],
  ['nothing read', { kind: 'unreadable', missing: ['orders', 'state'] }, undefined, ['orders', 'state']],
  ['no order', open([], 'composer', 'state', 'amount'), undefined, ['composer']],
  ['a list, none shown', open([order('1'), order('2')], 'amount'), undefined, ['amount']],
  ['the only one lacks it', open([order('1')], 'buyer', 'amount'), order('1'), ['buyer', 'amount']],
  ['the shown one has it', open([order('1', PAID), order('2')], 'amount'), order('1', PAID), []],
  ['the shown one lacks another', open([order('1', PAID)], 'items'), order('1', PAID), ['items']],
  ['a folded one beside it', open([order('1', PAID), order('2')], 'buyer', 'amount'), order('2'), ['buyer']],
])('%s', (_, reading, shown, told) => {
  expect(missingHere(reading, shown)).toEqual(told)
})

it('a folded card beside ¥299 takes nothing from it, on the page of a console', () => {
  const page = FIXTURES.find(({ profile, name }) => profile.id === 'douyin-feige' && name === 'one-order')
  if (!page) throw new Error('no such page')
  const reading = readConsole(new DOMParser().parseFromString(page.html, 'text/html'), page.profile, READ_AT)
  const orders = reading.kind === 'open' ? reading.orders : []
  expect(reading).toMatchObject({ missing: ['amount'] })
  expect(orders.map(one => [one.amount?.fen, missingHere(reading, one)])).toEqual([
    [29900, []],
    [undefined, []],
  ])
})
