import type { Rows } from './formats/format'

/** What a column of a foreign table can hold. */
export type ColumnRole = 'code' | 'text' | 'group' | 'parent' | 'title'

/** Column index by role; `header` is false where the first row is already a phrase. */
export interface TableColumns {
  readonly header: boolean
  readonly at: Readonly<Partial<Record<ColumnRole, number>>>
}

/** Captions seen in the exports of other tools, compared without a parenthesised suffix such as 「（10个字以内）」. */
const CAPTIONS: Readonly<Record<ColumnRole, readonly string[]>> = {
  code: [
    '快捷短语编码',
    '快捷编码',
    '编码',
    '快捷键',
    '短码',
    'shortcut',
    'trigger',
    'keyword',
    'keywords',
    'short_code',
    'code',
  ],
  text: [
    '快捷短语',
    '话术内容',
    '内容',
    '回复内容',
    '回复',
    '答案',
    '话术',
    'content',
    'body',
    'text',
    'msg',
    'snippet',
    'replace',
    'expansion',
  ],
  group: [
    '快捷短语分组',
    '分组',
    '话术分组',
    '二级分类',
    '分类名称',
    'group',
    'groups',
    'folder',
    'tags',
    'tags_plain',
  ],
  parent: ['分类', '一级分类', 'category'],
  title: ['标题', '话术短标题', '问题', '问句', 'name', 'title', 'label'],
}

const ROLES = Object.keys(CAPTIONS) as readonly ColumnRole[]

/** Guesses the columns from the first row's captions; without known captions there is no header and nothing is guessed. */
export function guessColumns(rows: Rows): TableColumns {
  const captions = (rows[0] ?? []).map(caption)
  const at: Partial<Record<ColumnRole, number>> = {}
  for (const role of ROLES) {
    const found = captions.findIndex(text => CAPTIONS[role].includes(text))
    if (found !== -1) at[role] = found
  }
  // 「产品,问题,回答,话术」: with two reply columns the spoken one is the phrase, which the order of captions gives.
  const isHeader = at.text !== undefined && (Object.keys(at).length > 1 || looksLikeHeader(rows))
  return { header: isHeader, at: isHeader ? at : {} }
}

/** Longest caption, in characters, of a column nobody knows. */
const LONGEST_CAPTION = 12

/** What a caption does not hold and a phrase often does. */
const SENTENCE = /[，。！？~～,!?：:；;{}]|您|亲/

/**
 * Whether the first row names the columns rather than being the first phrase: short names, each another, none of a sentence, and none
 * of them standing in its column again.
 */
export function looksLikeHeader(rows: Rows): boolean {
  const names = (rows[0] ?? []).map(caption).filter(name => name !== '')
  if (names.length === 0 || rows.length < 2) return false
  if (new Set(names).size < names.length) return false
  if (names.some(name => name.length > LONGEST_CAPTION || SENTENCE.test(name))) return false
  // Below the captions of phrases stands something longer.
  return rows.slice(1, 20).some(row => row.some((cell, i) => cell.length > (rows[0]?.[i]?.length ?? 0)))
}

/** A header's cell as names of columns are known: small, without the remark in brackets behind it. */
export function caption(cell: string): string {
  return cell
    .trim()
    .replace(/[（(][^）)]*[）)]\s*$/, '')
    .trim()
    .toLowerCase()
}
