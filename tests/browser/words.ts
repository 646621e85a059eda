import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseYAML } from 'confbox'
import type { Say } from '@/lib/locales/words'

type Tree = { readonly [key: string]: string | Tree }

/** The interface's words as the browser under test shows them: Chinese if it speaks it, else English. */
export function wordsOf(uiLanguage: string): Say {
  const file = uiLanguage.toLowerCase().startsWith('zh') ? 'zh_CN.yml' : 'en.yml'
  const tree = parseYAML<Tree>(readFileSync(resolve(import.meta.dirname, '../../lib/locales', file), 'utf8'))
  return (key, ...args) => {
    const words = key
      .split('.')
      .reduce<string | Tree | undefined>(
        (node, step) => (typeof node === 'object' ? node[step] : undefined),
        tree,
      )
    if (typeof words !== 'string') throw new Error(`no words for ${key} in ${file}`)
    return words.replace(/\$(\d)/g, (_, n: string) => String(args[Number(n) - 1] ?? ''))
  }
}
