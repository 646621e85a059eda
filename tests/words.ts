import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseYAML } from 'confbox'
import type { Say } from '@/lib/locales/words'

type Tree = { readonly [key: string]: string | Tree }

/** The interface's words in one language, from the same file the extension is built with. Throws on a key it has not. */
export function wordsIn(language: 'zh_CN' | 'en'): Say {
  const path = resolve(import.meta.dirname, `../lib/locales/${language}.yml`)
  const tree = parseYAML<Tree>(readFileSync(path, 'utf8'))
  return (key, ...args) => {
    const words = key
      .split('.')
      .reduce<string | Tree | undefined>(
        (node, step) => (typeof node === 'object' ? node[step] : undefined),
        tree,
      )
    if (typeof words !== 'string') throw new Error(`no words for ${key} in ${language}`)
    return words.replace(/\$(\d)/g, (_, n: string) => String(args[Number(n) - 1] ?? ''))
  }
}
