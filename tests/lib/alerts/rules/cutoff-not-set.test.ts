import { describe, expect, it } from 'vitest'
import { cutoffNotSet } from '@/lib/alerts/rules/cutoff-not-set'
import type { Order } from '@/lib/trade/order'
import { check, NOW, order, shop } from '../samples'

describe('no cutoff set', () => {
  const unset: typeof shop = { ...shop, cutoffs: [] }
  const said = (orders: readonly Order[], rules = unset) => check(cutoffNotSet, { orders }, NOW, {}, rules)

  it('is said once, whatever the orders, when one waits for payment', () => {
    const [a, b] = [order({ id: 'a', state: 'unpaid' }), order({ id: 'b', state: 'unpaid' })]
    expect(said([a])).toMatchObject({ about: 'cutoff', step: { kind: 'page' } })
    expect(said([a, b])?.about).toBe(said([b])?.about)
  })

  it.each([
    ['it is set', [order({ state: 'unpaid' })], shop],
    [
      'it is set to no dispatch at all',
      [order({ state: 'unpaid' })],
      { ...shop, cutoffs: shop.cutoffs.map(() => null) },
    ],
    ['nothing is unpaid', [order({ state: 'paid' })], unset],
    ['it is paid on delivery', [order({ state: 'unpaid', cashOnDelivery: true })], unset],
    ['there is no order', [], unset],
  ])('not when %s', (_name, orders, rules) => {
    expect(said(orders, rules)).toBeUndefined()
  })
})
