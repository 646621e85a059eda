import { expect, it } from 'vitest'
import { readText } from './file'

const list = [{ trigger: '-hi', expansion: '您好', label: '问候' }]

it.each([
  ['bare', list],
  ['in an object', { expansions: list }],
])('reads expansions %s', async (_, json) => {
  expect(await readText('a.json', JSON.stringify(json))).toEqual({
    format: 'magical',
    phrases: [{ row: 1, code: '-hi', title: '问候', text: '您好', group: [] }],
    faulty: [],
  })
})
