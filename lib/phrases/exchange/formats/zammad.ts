import { caption, guessColumns } from '../columns'
import { htmlText } from '../html-text'
import { readColumns } from '../read-columns'
import type { Format } from './format'

/** Zammad text modules: CSV with HTML contents and comma-separated keywords, the first of which is the code. */
export const zammad: Format = {
  id: 'zammad',
  name: { zh: 'Zammad', en: 'Zammad' },
  recognises: content =>
    content.kind === 'table' &&
    ['name', 'keywords', 'content', 'active'].every(name =>
      (content.rows[0] ?? []).map(caption).includes(name),
    ),
  read(content) {
    if (content.kind !== 'table') return { phrases: [], faulty: [] }
    const { phrases, faulty } = readColumns(content.rows, guessColumns(content.rows), { text: htmlText })
    return { faulty, phrases: phrases.map(phrase => ({ ...phrase, ...firstKeyword(phrase.code) })) }
  },
}

const firstKeyword = (keywords: string | undefined) => {
  const code = keywords?.split(/[,;]/)[0]?.trim()
  return code ? { code } : {}
}
