import { describe, expect, it } from 'vitest'
import { mapVariables } from '@/lib/phrases/exchange/foreign-variables'
import type { ForeignPhrase } from '@/lib/phrases/exchange/formats/format'
import { type ImportMode, planSteps } from '@/lib/phrases/exchange/plan'
import type { Group, GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { toEnd } from '@/lib/phrases/library/steps'
import type { Stamp } from '@/lib/trade/record'

const updatedAt = '1' as Stamp
const group = (id: string, name: string): Group => ({ id: id as GroupId, name, updatedAt })
const phrase = (id: string, code: string | undefined, text: string, groupId?: string): Phrase => ({
  id: id as PhraseId,
  title: text.slice(0, 4),
  text,
  updatedAt,
  ...(code && { code }),
  ...(groupId && { group: groupId as GroupId }),
})
const library = {
  groups: [group('g1', '售前'), group('g2', '物流')],
  phrases: [
    phrase('p1', 'hi', '您好，在的', 'g1'),
    phrase('p2', 'fh', '今天发出', 'g2'),
    phrase('p3', undefined, '查到了', 'g2'),
  ],
}
const foreign = (row: number, code: string | undefined, text: string, ...path: string[]): ForeignPhrase => ({
  row,
  text,
  group: path,
  ...(code && { code }),
})
const plan = (mode: ImportMode, ...phrases: ForeignPhrase[]) =>
  toEnd(planSteps({ format: 'table', phrases, faulty: [] }, library, mode))
const kinds = (mode: ImportMode, ...phrases: ForeignPhrase[]) =>
  plan(mode, ...phrases).rows.map(row => row.kind)

describe('what becomes of a row', () => {
  it.each<[string, ForeignPhrase, Record<ImportMode, string>]>([
    [
      'nothing like it yet',
      foreign(2, 'xx', '新的'),
      { add: 'new', overwrite: 'new', 'replace-group': 'new' },
    ],
    [
      'the same already',
      foreign(2, 'HI', '您好， 在的'),
      { add: 'skipped', overwrite: 'skipped', 'replace-group': 'skipped' },
    ],
    [
      'its code taken',
      foreign(2, 'fh', '明天发出'),
      { add: 'conflict', overwrite: 'updated', 'replace-group': 'updated' },
    ],
    [
      'no code, its title taken',
      foreign(2, undefined, '查到了哦', '物流'),
      { add: 'new', overwrite: 'new', 'replace-group': 'new' },
    ],
  ])('%s', (_, row, expected) => {
    for (const mode of ['add', 'overwrite', 'replace-group'] as const)
      expect(kinds(mode, row)).toEqual([expected[mode]])
  })

  it('a row that stands twice in the file is taken once', () => {
    expect(kinds('add', foreign(2, 'xx', '新的'), foreign(3, 'xx', '新的'))).toEqual(['new', 'skipped'])
  })

  it('importing the same file again changes nothing', () => {
    const again = library.phrases.map((p, i) => foreign(i + 2, p.code, p.text))
    for (const mode of ['add', 'overwrite'] as const)
      expect(new Set(kinds(mode, ...again))).toEqual(new Set(['skipped']))
  })

  it('replacing a group removes what the file does not hold, in that group only', () => {
    expect(plan('replace-group', foreign(2, 'fh', '明天发出', '物流')).remove).toEqual(['p3'])
    expect(plan('overwrite', foreign(2, 'fh', '明天发出', '物流')).remove).toEqual([])
  })

  it('keeps two group levels and writes deeper ones into the second', () => {
    expect(plan('add', foreign(2, 'a', 'b', '一', '二', '三')).rows[0]?.phrase.group).toEqual([
      '一',
      '二 / 三',
    ])
  })
})

describe('variables of other tools', () => {
  it.each([
    ['您好 {{to.first_name}}', '您好 {买家昵称}', []],
    ['{formtext: name=收件人; default=x}您好', '{收件人}您好', []],
    ['发{formmenu: 中通; 圆通; default=申通}', '发{选:中通/圆通/申通}', []],
    ['%name%，在的', '{买家昵称}，在的', []],
    ['#{customer.name}', '{买家昵称}', []],
    ['按这里 $|$ 填', '按这里 {光标} 填', []],
    ['{订单编号} 已发', '{订单号} 已发', []],
    ['{自己的变量} 好', '{自己的变量} 好', []],
    ['{{weather.today}} 好', '{{weather.today}} 好', ['{{weather.today}}']],
    ['打 100% 的折 50%', '打 100% 的折 50%', []],
  ])('%s', (text, mapped, unknown) => {
    expect(mapVariables(text)).toEqual({ text: mapped, unknown })
  })
})
