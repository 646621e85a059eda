import { expect, it } from 'vitest'
import { readText } from './file'

it.each([
  ['now', { keyword: 'fh', snippet: '今天发' }],
  ['in older versions', { comboText: 'fh', substitutionText: '今天发' }],
])('reads combos and their groups as written %s', async (_, combo) => {
  const json = {
    fileFormatVersion: 9,
    groups: [{ uuid: '{1}', name: '物流' }],
    combos: [{ ...combo, name: '发货', group: '{1}' }, { name: '空' }],
  }
  expect(await readText('a.json', JSON.stringify(json))).toEqual({
    format: 'beeftext',
    phrases: [{ row: 1, code: 'fh', title: '发货', text: '今天发', group: ['物流'] }],
    faulty: [{ row: 2, why: 'no-text' }],
  })
})
