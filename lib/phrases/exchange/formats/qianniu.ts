import * as v from 'valibot'
import { caption, guessColumns } from '../columns'
import { readColumns } from '../read-columns'
import type { Format, FormatContent } from './format'

const CODE = ['快捷短语编码', '快捷编码']

/** 千牛: a table of code, phrase, group (its clones write 快捷编码), or the JSON its own client keeps. */
export const qianniu: Format = {
  id: 'qianniu',
  name: { zh: '千牛短语', en: 'Qianniu phrases' },
  recognises: content => (content.kind === 'table' ? isTable(content) : v.is(Client, content.value)),
  read(content) {
    if (content.kind === 'table') return readColumns(content.rows, guessColumns(content.rows))
    const { groups, list } = v.parse(Client, content.value).data.result
    const names = new Map(groups.map(group => [String(group.id), group.name]))
    const phrases = list.map((phrase, i) => {
      const group = names.get(String(phrase.groupId))
      return {
        row: i + 1,
        text: phrase.content,
        group: group ? [group] : [],
        ...(phrase.code && { code: phrase.code }),
      }
    })
    return { phrases: phrases.filter(phrase => phrase.text !== ''), faulty: [] }
  },
}

function isTable(content: FormatContent & { kind: 'table' }): boolean {
  const captions = (content.rows[0] ?? []).map(caption)
  return captions.includes('快捷短语') && captions.some(text => CODE.includes(text))
}

const Id = v.union([v.string(), v.number()])

const Client = v.object({
  data: v.object({
    result: v.object({
      groups: v.array(v.object({ id: Id, name: v.string() })),
      list: v.array(v.object({ groupId: v.nullish(Id), code: v.nullish(v.string()), content: v.string() })),
    }),
  }),
})
