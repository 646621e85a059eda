// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { type CardRoots, NO_ORDERS, type OrdersPage } from '@/lib/consoles/order/read-orders'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { createReader } from '@/lib/consoles/reader'
import { rootsIn } from '@/lib/consoles/shadow'
import { atOnce } from '@/lib/consoles/slices'
import { FIXTURES } from '../../../consoles/fixtures'
import { UNSEEN } from '../../../consoles/unseen'

afterEach(() => void document.open())

function ordersOf(html: string, profile: ConsoleProfile): OrdersPage | undefined {
  document.open()
  document.write(html)
  const reader = createReader(profile)
  const roots = rootsIn(document)
  return atOnce(reader.readPage(roots, reader.findList(roots))).orders
}

const cardOf = (orders: OrdersPage, element: Element): CardRoots => {
  const card = orders.cardAround(element)
  if (!card) throw new Error('no card')
  return card
}

const PAGES = [
  ...FIXTURES.map(({ profile, name, html }) => ({ name: `${profile.id}/${name}`, profile, html })),
  ...UNSEEN,
].map(page => [page.name, page] as const)

describe('an order read again by itself', () => {
  it.each(PAGES)('is what it was with the whole page: %s', (_, { html, profile }) => {
    const orders = ordersOf(html, profile)
    const before = orders?.read() ?? NO_ORDERS
    for (const card of orders?.cards() ?? []) expect(orders?.reread(card)).toBe(true)
    const { hits: _before, places: _there, ...whole } = before
    const { hits: _after, places: _here, ...single } = orders?.read() ?? NO_ORDERS
    expect(single).toEqual(whole)
  })

  const [list] = FIXTURES.filter(({ profile, name }) => profile.id === 'pinduoduo-orders' && name === 'list')
  const start = () => {
    const orders = list && ordersOf(list.html, list.profile)
    const [first, second] = orders?.read().places ?? []
    if (!orders || !first || !second) throw new Error('no two orders')
    return { orders, first, second }
  }

  it('says its new state, and leaves the others where they were', () => {
    const { orders, first } = start()
    const before = orders.read().orders
    const cell = first.row.querySelectorAll('td')[1]
    if (!cell) throw new Error('no state')
    cell.innerHTML = '已取消<br><a>查看</a>'
    expect(orders.reread(cardOf(orders, cell))).toBe(true)
    const after = orders.read().orders
    expect(after[0]?.status?.state).toBe('closed')
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(after.slice(1)).toEqual(before.slice(1))
  })

  it('is left out when its card now holds another number', () => {
    const { orders, first } = start()
    first.row.innerHTML = first.row.innerHTML.replaceAll(first.id, '990101-111111111111111')
    expect(orders.reread(cardOf(orders, first.row))).toBe(false)
    expect(orders.read().orders.map(({ id }) => id)).not.toContain(first.id)
  })

  it('is left out once its elements are gone, even before it is read again', () => {
    const { orders, second } = start()
    second.row.remove()
    expect(orders.read().orders.map(({ id }) => id)).not.toContain(second.id)
  })
})
