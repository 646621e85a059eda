import { describe, expect, it } from 'vitest'
import { type BuyerOrder, inBuyerOrder, type RankedBuyer } from '@/lib/notes/buyer-order'

const buyer = (label: string, orders: number, fen: number, last: number, open: number) =>
  ({ label, standing: { orders, paid: { CNY: fen } }, last, open }) as unknown as RankedBuyer

describe('the order of buyers', () => {
  it.each<[BuyerOrder, string[]]>([
    ['orders', ['甲', '乙', '丙']],
    ['value', ['乙', '丙', '甲']],
    ['last', ['丙', '甲', '乙']],
    ['open', ['甲', '乙', '丙']],
  ])('by %s has the most first', (by, names) => {
    const all = [buyer('甲', 3, 100, 5, 0), buyer('乙', 2, 900, 1, 0), buyer('丙', 1, 500, 9, 0)]
    expect(inBuyerOrder(all, by).map(({ label }) => label)).toEqual(names)
  })
})
