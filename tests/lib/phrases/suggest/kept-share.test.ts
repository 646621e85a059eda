import { expect, it } from 'vitest'
import { keptShare } from '@/lib/phrases/suggest/kept-share'

const PHRASE = '亲，今天 16 点前付款的订单当天发出，请放心哦'

it.each([
  ['as it was', PHRASE, 1],
  ['with a line of one’s own around it', `在的。${PHRASE}还有别的问题吗`, 1],
  ['in other punctuation and width', '亲,今天16点前付款的订单当天发出!请放心哦', 0.8],
  ['with its half', '今天 16 点前付款的订单当天发出', 0.6],
])('is much for what was sent %s', (_, sent, least) => {
  expect(keptShare(PHRASE, sent)).toBeGreaterThanOrEqual(least)
})

it.each(['好的', '这款没有货了，给您换一款可以吗', ''])('is little for %j', sent => {
  expect(keptShare(PHRASE, sent)).toBeLessThan(0.2)
})

it('is all for a phrase too short to tell', () => {
  expect(keptShare('嗯', '好的')).toBe(1)
})
