import type { Group, Phrase } from '../library/phrase'
import { guardCell } from './cells'
import { createGbkEncoder } from './gbk'
import { groupPath } from './group-path'

/** 千牛's own captions: it reads back what is written here. */
const HEADER = ['快捷短语编码', '快捷短语', '快捷短语分组'] as const

export interface WrittenCsv {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Characters the file's encoding cannot hold; they became `?`. */
  readonly lost: ReadonlySet<string>
}

/** The library as 千牛 imports it: GBK, three columns, CRLF. Titles have no place in it. */
export async function writeQianniu(
  phrases: readonly Phrase[],
  groups: readonly Group[],
): Promise<WrittenCsv> {
  const { default: Papa } = await import('papaparse')
  const rows = phrases.map(phrase => [
    phrase.code ?? '',
    phrase.text,
    groupPath(phrase.group, groups).at(-1) ?? '',
  ])
  const csv = Papa.unparse([[...HEADER], ...rows.map(row => row.map(guardCell))], { newline: '\r\n' })
  return createGbkEncoder()(csv)
}

/** The library as a spreadsheet: the same columns, with the title and both group levels. */
export async function writeSpreadsheet(phrases: readonly Phrase[], groups: readonly Group[]): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal')
  const header = ['快捷短语编码', '标题', '快捷短语', '一级分类', '快捷短语分组'].map(value => ({
    value,
    fontWeight: 'bold' as const,
  }))
  const rows = phrases.map(phrase => {
    const path = groupPath(phrase.group, groups)
    const [parent, group] = path.length === 2 ? path : ['', path[0] ?? '']
    // Cells are typed as text, which no spreadsheet program runs; the guard is for what is saved as CSV from there.
    return [phrase.code ?? '', phrase.title, phrase.text, parent ?? '', group ?? ''].map(value => ({
      value: guardCell(value),
      type: String,
    }))
  })
  const columns = [12, 24, 60, 14, 14].map(width => ({ width }))
  return writeXlsxFile([header, ...rows], { columns, stickyRowsCount: 1 }).toBlob()
}
