import { expect, it } from 'vitest'
import { readPhraseFile } from '@/lib/phrases/exchange/read-file'
import { englishFile } from '@/lib/phrases/starter/english'
import { VARIABLES, variableName } from '@/lib/phrases/text/variables'

it('the English phrases are a file like any other: each is read, none twice, every variable is known', async () => {
  const read = await readPhraseFile({ name: 'english.csv', bytes: englishFile() })
  if ('why' in read || !read.file) throw new Error('not read')
  const { phrases, faulty } = read.file
  expect(faulty).toEqual([])
  expect(phrases.length).toBeGreaterThanOrEqual(50)
  expect(new Set(phrases.map(({ code }) => code)).size).toBe(phrases.length)
  const named = phrases.flatMap(({ text }) => [...text.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name))
  expect(named.filter(name => !VARIABLES.includes(variableName(name)))).toEqual([])
  expect(phrases.filter(({ text }) => /[\u3400-\u9fff]/.test(text))).toEqual([])
})
