import { describe, expect, it } from 'vitest'
import { handOverText, ofThisShift } from '@/lib/notes/hand-over'
import { wordsIn } from '../../words'
import { followUpOf } from './sample'

const at = (text: string) => Date.parse(`${text}:00+08:00`)
const NOW = at('2026-11-28T22:00')

describe('what the next shift has to know', () => {
  it.each([
    ['overdue', followUpOf('a', at('2026-11-20T09:00')), true],
    ['due tomorrow morning', followUpOf('a', at('2026-11-29T09:00')), true],
    [
      'due in a month, written down today',
      followUpOf('a', at('2026-12-28T09:00'), { at: NOW - 3_600_000 }),
      true,
    ],
    ['due in a month, written down long ago', followUpOf('a', at('2026-12-28T09:00'), { at: 5 }), false],
    ['done', followUpOf('a', at('2026-11-28T09:00'), { doneAt: NOW }), false],
    ['the second text of a phrase', followUpOf('a', at('2026-11-28T22:01'), { kind: 'second' }), false],
    ['somebody else’s', followUpOf('a', at('2026-11-29T09:00'), { assignee: '小王' }), false],
  ] as const)('%s', (_, one, told) => {
    expect(ofThisShift([one], '小林', NOW).length > 0).toBe(told)
  })
})

it('is written with its context, the soonest first', () => {
  const all = ofThisShift(
    [
      followUpOf('b', at('2026-11-29T09:00'), { label: '小雨', text: '问到货', context: '什么时候有货' }),
      followUpOf('a', at('2026-11-28T21:00'), { text: '催快递' }),
    ],
    '',
    NOW,
  )
  const text = handOverText(all, {
    from: '小林',
    to: '小王',
    now: NOW,
    say: wordsIn('zh_CN'),
    consoleName: () => '拼多多',
  })
  expect(text.split('\n')).toEqual([
    '【交班】小林 → 小王 11-28 22:00，2 件事',
    '1. 11-28 21:00（已到时间） 拼多多: 催快递',
    '2. 11-29 09:00 小雨 · 拼多多: 问到货',
    '   “什么时候有货”',
  ])
})
