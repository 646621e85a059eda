import { expect, it } from 'vitest'
import { checkedRuns } from '@/lib/manage/library/checked-runs'
import type { CheckFinding } from '@/lib/phrases/text/check'
import { fill } from '@/lib/phrases/text/fill'

const finding = (from: number, to: number, level: CheckFinding['level'] = 'hint'): CheckFinding => ({
  kind: 'own',
  level,
  range: [from, to],
  words: { key: 'check.own' },
})

/** Findings in brackets, values in braces. */
const drawn = (text: string, findings: readonly CheckFinding[]) =>
  checkedRuns(fill(text, { 客服: '小王小张' }), findings)
    .map(({ kind, text, finding }) => {
      const run = kind === 'text' ? text : `{${text}}`
      return finding ? `[${finding.level}:${run}]` : run
    })
    .join('')

it.each([
  ['nothing found', '您好{客服}', [], '您好{小王小张}'],
  ['in the middle', '一二三四', [finding(1, 3)], '一[hint:二三]四'],
  ['at both ends', '一二三', [finding(0, 1), finding(2, 3)], '[hint:一]二[hint:三]'],
  [
    'one over another: the worse',
    '一二三',
    [finding(1, 2, 'block'), finding(0, 3)],
    '[hint:一][block:二][hint:三]',
  ],
  ['over a value: the whole of it', '我{客服}吧', [finding(0, 2)], '[hint:我][hint:{小王小张}]吧'],
  ['inside a value: the whole of it', '我{客服}吧', [finding(2, 3)], '我[hint:{小王小张}]吧'],
])('marks %s', (_, text, findings, expected) => {
  expect(drawn(text, findings)).toBe(expected)
})
