import { expect, it } from 'vitest'
import { readText } from './file'

it('reads folders and snippets', async () => {
  const json = {
    folders: [
      {
        name: '售前',
        snippets: [
          { name: '您好', shortcut: '/hi', text: '您好{cursor}' },
          { name: 'x', text: 5 },
        ],
      },
    ],
  }
  expect(await readText('a.json', JSON.stringify(json))).toEqual({
    format: 'text-blaze',
    phrases: [{ row: 1, code: '/hi', title: '您好', text: '您好{cursor}', group: ['售前'] }],
    faulty: [{ row: 2, why: 'no-text' }],
  })
})
