import { expect, it } from 'vitest'
import { foreignAmong, type Letters, lettersOf } from '@/lib/phrases/library/letters'

it.each<[string, Letters | undefined]>([
  ['今天能发吗', 'han'],
  ['这件 XL 码 made in Italy 吗', 'han'],
  ['Can I change my address?', 'latin'],
  ['¿Cuándo llega mi pedido?', 'latin'],
  ['OK', undefined],
  ['hi there', undefined],
  ['{买家昵称} {订单号}', undefined],
  ['Hi {买家昵称|there}, thank you', 'latin'],
  ['https://item.example.com/a/long/path-of-words?id=1', undefined],
  ['12345', undefined],
])('%s is written in %s', (text, letters) => expect(lettersOf(text)).toBe(letters))

it('a phrase is foreign only where others are in what the buyer reads', () => {
  const mixed = foreignAmong([{ text: '今天发出' }, { text: 'It ships today' }, { text: 'OK' }])
  expect([0, 1, 2].map(at => mixed(at, 'latin'))).toEqual([true, false, false])
  expect([0, 1, 2].map(at => mixed(at, 'han'))).toEqual([false, true, false])
  expect([0, 1, 2].map(at => mixed(at, undefined))).toEqual([false, false, false])
  expect(foreignAmong([{ text: '今天发出' }])(0, 'latin')).toBe(false)
})
