import { expect, it } from 'vitest'
import { readText } from './file'

it('reads matches; patterns and pictures are no phrases', async () => {
  const yaml = [
    'matches:',
    '  - trigger: ":fh"',
    '    label: 发货',
    '    replace: |',
    '      今天发',
    '      明天到',
    '  - triggers: [":a", ":b"]',
    '    form: 发[[快递]]',
    "  - regex: ':x[0-9]'",
    '    replace: x',
    '  - trigger: ":p"',
    '    image_path: /p.png',
  ].join('\n')
  expect(await readText('base.yml', yaml)).toEqual({
    format: 'espanso',
    phrases: [
      { row: 1, code: ':fh', title: '发货', text: '今天发\n明天到', group: [] },
      { row: 2, code: ':a', text: '发{快递}', group: [] },
    ],
    faulty: [
      { row: 3, why: 'not-a-phrase' },
      { row: 4, why: 'no-text' },
    ],
  })
})
