import { describe, expect, it } from 'vitest'
import { cashOnDelivery } from '@/lib/alerts/rules/cash-on-delivery'
import { check, order } from '../samples'

describe('cash on delivery', () => {
  it.each([
    ['read as such, waiting to ship', order({ state: 'paid', cashOnDelivery: true })],
    ['not paid yet', order({ state: 'unpaid', cashOnDelivery: true })],
    ['marked by the page', order({ state: 'paid', marks: ['货到付款'] })],
  ])('%s', (_name, one) => {
    expect(check(cashOnDelivery, { order: one })).toMatchObject({
      level: 'look',
      step: { kind: 'insert', topic: 'cash-on-delivery' },
    })
  })

  it.each([
    ['paid online', order({ state: 'paid', cashOnDelivery: false })],
    ['of unknown payment', order({ state: 'paid' })],
    ['shipped', order({ state: 'shipped', cashOnDelivery: true })],
    ['refunded', order({ state: 'paid', refund: 'refunded', cashOnDelivery: true })],
  ])('not when %s', (_name, one) => {
    expect(check(cashOnDelivery, { order: one })).toBeUndefined()
  })
})
