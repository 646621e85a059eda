import type { OwnWord } from '../check'
import { foldText } from './fold-text'
import type { CheckLevel } from './forbidden'

export interface OwnWordsRead {
  readonly words: readonly OwnWord[]
  /** Lines that say nothing the check could go by, counted from 1. */
  readonly wrong: readonly number[]
}

/** UTF-16 units; what is longer is a sentence, which nobody writes twice. */
export const LONGEST_WORD = 40

/** Names and weights of the levels, as other tools' lists have them; from 3 on a weight blocks. */
const LEVELS: readonly (readonly [CheckLevel, RegExp])[] = [
  ['hint', /^(?:提示|提醒|hint|低|[01])$/i],
  ['confirm', /^(?:确认|警告|confirm|中|2)$/i],
  ['block', /^(?:拦截|禁止|屏蔽|block|高|[3-9]|\d{2,3})$/i],
]
const NAMES = { hint: '提示', confirm: '确认', block: '拦截' } as const satisfies Record<CheckLevel, string>
const HEADING = /^(?:敏感词|违禁词|禁用词|词语|关键词|word)$/i

/**
 * The shop's own list: one word a line, or the columns 敏感词,范畴,权重 as a CSV file has them, with or without their heading.
 * A word without a level is to be confirmed. Of a word that stands there twice the last line counts.
 */
export function readOwnWords(text: string): OwnWordsRead {
  const words = new Map<string, OwnWord>()
  const wrong: number[] = []
  text.split(/\r\n?|\n/).forEach((line, i) => {
    const cells = cellsOf(line.replace('\ufeff', ''))
    const [word = ''] = cells
    if (cells.every(cell => cell === '') || (i === 0 && HEADING.test(word))) return
    const read = ownWord(cells)
    if (read) {
      words.delete(word)
      words.set(word, read)
    } else wrong.push(i + 1)
  })
  return { words: [...words.values()], wrong }
}

/** The list as it is read again, one word a line. */
export function writeOwnWords(words: readonly OwnWord[]): string {
  return words
    .map(({ word, category = '', level }) => {
      if (level === 'confirm' && category === '') return quoted(word)
      return [quoted(word), quoted(category), level === 'confirm' ? '' : NAMES[level]].join(',')
    })
    .join('\n')
}

function ownWord([word = '', second = '', third = '']: readonly string[]): OwnWord | undefined {
  // A word of nothing but signs is nothing once the text is folded.
  if (word.length > LONGEST_WORD || !/[^,]/.test(foldText(word).text)) return undefined
  const written = third || (levelOf(second) ? second : '')
  const level = written === '' ? 'confirm' : levelOf(written)
  const category = third === '' && written !== '' ? '' : second
  if (!level || category.length > LONGEST_WORD) return undefined
  return { word, level, ...(category !== '' && { category }) }
}

const levelOf = (text: string): CheckLevel | undefined => LEVELS.find(([, name]) => name.test(text))?.[0]

/** Cells of one line; a quoted one may hold commas, and quotes as two. */
function cellsOf(line: string): readonly string[] {
  return Array.from(
    line.matchAll(/(?:^|[,，\t])\s*(?:"((?:[^"]|"")*)"|([^,，\t]*))/g),
    ([, inQuotes, plain = '']) => (inQuotes?.replaceAll('""', '"') ?? plain).trim(),
  )
}

const quoted = (cell: string) => (/[,，\t"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
