import { describe, expect, it } from 'vitest'
import { choice, money, rows, textParam, wordsParam } from '@/lib/alerts/params/declare'
import { paramWritten, readParam } from '@/lib/alerts/params/written'

const amount = money({ default: 0, min: 0, max: 100_000 })
const list = wordsParam({ most: 2, longest: 3 })
const table = rows<{ word: string; how: 'a' | 'b'; note?: string }>({
  most: 2,
  columns: {
    word: textParam({ filled: true, longest: 5 }),
    how: choice({ options: [{ value: 'a' }, { value: 'b' }], default: 'a' }),
    note: { ...textParam({ filled: true }), optional: true },
  },
  default: [],
})

describe('a value as it is typed', () => {
  it.each([
    [amount, '12', 1200],
    [amount, '12.5', 1250],
    [amount, '0.05', 5],
    [list, '驿站、代收', ['驿站', '代收']],
    [list, '', []],
    [
      table,
      '马达,a\n电池,b,易燃',
      [
        { word: '马达', how: 'a' },
        { word: '电池', how: 'b', note: '易燃' },
      ],
    ],
    [table, '马达\ta\t', [{ word: '马达', how: 'a' }]],
  ])('%# is read, and written so that it is read again', (param, typed, value) => {
    expect(readParam(param, typed)).toEqual(value)
    expect(readParam(param, paramWritten(param, value))).toEqual(value)
  })

  it.each([
    [amount, '-1'],
    [amount, '1.234'],
    [amount, '1001'],
    [amount, 'x'],
    [list, '一、二、三'],
    [list, '很长的词'],
    [table, ',a'],
    [table, '马达,c'],
    [table, '马达,a,易燃,多'],
    [table, '一,a\n二,a\n三,a'],
    [table, '六个字以上啊,a'],
  ])('%# is not', (param, typed) => {
    expect(readParam(param, typed)).toBeUndefined()
  })
})
