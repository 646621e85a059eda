import { describe, expect, it } from 'vitest'
import { checkOutgoing } from '@/lib/phrases/text/check'
import { readOwnWords, writeOwnWords } from '@/lib/phrases/text/forbidden/own-words'
import type { ConsoleId, ConsoleLimits } from '@/lib/trade/console'

describe('the shop’s own words', () => {
  it.each([
    [
      'one a line',
      '亏本\n\n 破产价 \r\n',
      [
        ['亏本', 'confirm'],
        ['破产价', 'confirm'],
      ],
    ],
    [
      'as a CSV file',
      '\ufeff敏感词,范畴,权重\n亏本,价格,3\n破产价,价格,1\n骗子,,2',
      [
        ['亏本', 'block', '价格'],
        ['破产价', 'hint', '价格'],
        ['骗子', 'confirm'],
      ],
    ],
    [
      'with levels in words',
      '亏本,,拦截\n破产价，价格，提示\n骗子\t态度\t确认',
      [
        ['亏本', 'block'],
        ['破产价', 'hint', '价格'],
        ['骗子', 'confirm', '态度'],
      ],
    ],
    ['with the level right behind the word', '亏本,拦截', [['亏本', 'block']]],
    ['with a comma in a word', '"亏,本","价 ""格""",3', [['亏,本', 'block', '价 "格"']]],
    [
      'twice, the last counts',
      '亏本,,1\n骗子\n亏本,,3',
      [
        ['骗子', 'confirm'],
        ['亏本', 'block'],
      ],
    ],
    ['nothing at all', '\n ,, \n', []],
  ])('%s', (_, text, expected) => {
    const { words, wrong } = readOwnWords(text)
    expect(words.map(({ word, level, category }) => [word, level, ...(category ? [category] : [])])).toEqual(
      expected,
    )
    expect(wrong).toEqual([])
    expect(readOwnWords(writeOwnWords(words)).words).toEqual(words)
  })

  it.each([
    ['a level nobody knows', '亏本\n骗子,态度,很高', [2]],
    ['signs alone', '！！\n，', [1]],
    ['a whole sentence', 'x'.repeat(41), [1]],
    ['a category without a word', ',价格,3', [1]],
  ])('says which line is %s', (_, text, wrong) => expect(readOwnWords(text).wrong).toEqual(wrong))

  it('takes no longer on a line made to be slow', () => {
    expect(readOwnWords(`${'"'.repeat(50_000)}${','.repeat(50_000)}`).words).toEqual([])
  })

  it('are found however they are written, each at its level', () => {
    const console: ConsoleLimits = {
      id: 'practice' as ConsoleId,
      name: { zh: '练习', en: 'Practice' },
      waiting: { look: 1, act: 2, limit: 3 },
      nudge: { chat: true, except: [] },
      flags: [],
    }
    const { words } = readOwnWords('破产价,价格,3')
    expect(checkOutgoing('今天破 产·价', { console, words })).toMatchObject([
      { kind: 'own', level: 'block', range: [2, 7] },
    ])
    expect(checkOutgoing('破产价值重估', { console, words, allow: ['破产价值'] })).toEqual([])
  })
})
