import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Converter } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'
import { gb2312 } from '@/lib/phrases/search/gb2312'
import { FINAL_LETTERS, INITIAL_LETTERS } from '@/lib/phrases/search/pinyin'

/**
 * Writes lib/phrases/search/pinyin.data.ts: every reading of the 6,763 GB2312 characters (from pinyin-pro) and the
 * traditional forms of them in Big5's first level (from OpenCC). The form is described in lib/phrases/search/pinyin.ts.
 * Run it with `npx tsx .dev/generate-pinyin.ts` after either library is updated.
 */

/** What people type and what the source does not list. */
const MORE: Readonly<Record<string, readonly string[]>> = {
  嗯: ['en'],
  哦: ['o'],
  谁: ['shei', 'shui'],
  血: ['xue', 'xie'],
  熟: ['shu', 'shou'],
  券: ['quan', 'juan'],
  尽: ['jin'],
}

/** Where OpenCC keeps to another convention than shops do. */
const SIMPLIFIED: Readonly<Record<string, string>> = { 妳: '你' }

const letters = gb2312()
const readings = letters.map(letter => [
  ...new Set([
    ...pinyin(letter, { multiple: true, toneType: 'none', type: 'array', v: true }),
    ...(MORE[letter] ?? []),
  ]),
])

const initialOf = (syllable: string) =>
  Object.keys(INITIAL_LETTERS).find(initial => initial !== '' && syllable.startsWith(initial)) ?? ''
const finalOf = (syllable: string) => syllable.slice(initialOf(syllable).length)

const finals = [...new Set(readings.flat().map(finalOf))].sort()
if (finals.length > FINAL_LETTERS.length) throw new Error('more finals than letters to write them with')

const written = (syllable: string) =>
  (INITIAL_LETTERS[initialOf(syllable)] ?? '') + FINAL_LETTERS.charAt(finals.indexOf(finalOf(syllable)))

const table = [
  finals.join(' '),
  readings.map(list => list.map(written).join('-')).join(''),
  traditional(),
].join('\n')

const lines = table
  .split('\n')
  .map(line => `  '${line}',\n`)
  .join('')
writeFileSync(
  resolve(import.meta.dirname, '../lib/phrases/search/pinyin.data.ts'),
  `// Written by .dev/generate-pinyin.ts from pinyin-pro (MIT) and OpenCC's dictionaries (Apache-2.0).
// For the background only: a page gets it as a message. Its form is described in pinyin.ts.
// biome-ignore format: data
export const PINYIN = [
${lines}].join('\\n')
`,
)

/** `<gap><traditional>` for each traditional form, by the place of its simplified one; see parsePinyin. */
function traditional(): string {
  const simplify = Converter({ from: 't', to: 'cn' })
  const place = new Map(letters.map((letter, index) => [letter, index]))
  const pairs = bigFiveFirstLevel()
    .map(form => ({ form, at: place.get(SIMPLIFIED[form] ?? simplify(form)) ?? -1 }))
    .filter(({ form, at }) => at >= 0 && !place.has(form))
    .sort((a, b) => a.at - b.at)
  let last = 0
  return pairs
    .map(({ form, at }) => {
      const gap = at - last
      last = at
      return `${gap === 1 ? '' : gap.toString(36)}${form}`
    })
    .join('')
}

/** The 5,401 frequent characters of Big5 (A440–C67E). */
function bigFiveFirstLevel(): string[] {
  const decoder = new TextDecoder('big5')
  const found: string[] = []
  for (let high = 0xa4; high <= 0xc6; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      if (high === 0xc6 && low > 0x7e) break
      const letter = decoder.decode(new Uint8Array([high, low]))
      if (/^\p{Script=Han}$/u.test(letter)) found.push(letter)
    }
  }
  return found
}
