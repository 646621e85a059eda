import { expect, it } from 'vitest'
import { readText } from './file'

it('reads folders in folders', async () => {
  const json = {
    snippets: [
      'Snippets',
      1,
      { name: 'hi', body: '<p>您好</p>', timestamp: 2 },
      ['售后', 3, { name: 'tk', body: '退款中' }, 7],
    ],
  }
  expect(await readText('a.txt', JSON.stringify(json))).toEqual({
    format: 'prokeys',
    phrases: [
      { row: 1, code: 'hi', text: '您好', group: [] },
      { row: 2, code: 'tk', text: '退款中', group: ['售后'] },
    ],
    faulty: [{ row: 3, why: 'not-a-phrase' }],
  })
})
