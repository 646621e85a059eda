import { expect, it } from 'vitest'
import { looksLikeHeader } from '@/lib/phrases/exchange/columns'
import { readDelimited } from '@/lib/phrases/exchange/read-delimited'
import { readText } from './formats/file'

it.each([
  ['a quote that never closes', 'a,b\n"c,d\ne,f\n', [['a', 'b'], [], ['e', 'f'], ['']], [2]],
  ['one that the next quoted cell closes', 'a,b\n"c,d\ne,"f"\n', [['a', 'b'], [], ['e', 'f'], ['']], [2]],
  ['two of them', '"a,b\nc,d\n"e\n', [[], ['c', 'd'], []], [1, 3]],
  [
    'line breaks inside proper quotes',
    'a,"b\nc"\nd,e',
    [
      ['a', 'b\nc'],
      ['d', 'e'],
    ],
    [],
  ],
  ['quotes inside quotes', 'a,"b ""c"""\n', [['a', 'b "c"'], ['']], []],
  ['tabs, after a broken row too', 'a\tb\n"c\td\ne, f\tg', [['a', 'b'], [], ['e, f', 'g']], [2]],
])('reads around %s', async (_, text, rows, broken) => {
  expect(await readDelimited(text)).toEqual({ rows, broken })
})

it('is no table once hundreds of rows are broken', async () => {
  expect(await readDelimited('a,b\n'.concat('"c,d\n'.repeat(300)))).toEqual({
    why: 'unbalanced-quotes',
    row: 2,
  })
})

it('gives one faulty row for one bad quote, and every other phrase', async () => {
  const file = await readText(
    'a.csv',
    '快捷短语编码,快捷短语,快捷短语分组\na,您好,售前\nb,"明天发,物流\nc,"今天发",物流\n',
  )
  expect(file.phrases.map(({ row, code, text }) => [row, code, text])).toEqual([
    [2, 'a', '您好'],
    [4, 'c', '今天发'],
  ])
  expect(file.faulty).toEqual([{ row: 3, why: 'open-quote' }])
})

it.each([
  [
    'captions nobody knows',
    [
      ['甲', '乙'],
      ['hi', '您好，在的'],
    ],
    true,
  ],
  [
    'a phrase with its code',
    [
      ['hi', '您好，在的'],
      ['fh', '今天发'],
    ],
    false,
  ],
  ['a short phrase', [['在的亲'], ['今天发货，请放心']], false],
  [
    'a name twice',
    [
      ['内容', '内容'],
      ['a', '今天发货'],
    ],
    false,
  ],
  ['one row alone', [['甲', '乙']], false],
  [
    'words longer than what is below',
    [
      ['一个很长的列名', '另一个列名'],
      ['a', 'b'],
    ],
    false,
  ],
])('a first row of %s is a header: %s', (_, rows, header) => {
  expect(looksLikeHeader(rows)).toBe(header)
})

it('takes one word that is also a caption for no header', async () => {
  await expect(readText('a.csv', 'zaima,回复\nfh,在')).rejects.toThrow('not recognised')
})
