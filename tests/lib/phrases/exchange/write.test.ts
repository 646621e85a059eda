import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardCell } from '@/lib/phrases/exchange/cells'
import { readForeign } from '@/lib/phrases/exchange/formats'
import { openFile } from '@/lib/phrases/exchange/open-file'
import { writeQianniu, writeSpreadsheet } from '@/lib/phrases/exchange/write'
import type { Group, GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { Stamp } from '@/lib/trade/record'

const updatedAt = '1' as Stamp
const groups: Group[] = [
  { id: 'g' as GroupId, name: '售后', updatedAt },
  { id: 'h' as GroupId, name: '退款', parent: 'g' as GroupId, updatedAt },
]

/** Text as an agent writes it: characters GBK holds, everything that CSV, spreadsheets and HTML treat in their own way. */
const text = fc
  .array(fc.constantFrom(...'亲您好，。发货abc,;"\'=+-@\t\n &#44<>{}变量：０1 '), {
    minLength: 1,
    maxLength: 40,
  })
  .map(characters => characters.join('').trim())
  .filter(written => written !== '' && !/&#(?:44|13|10);/.test(written))
const code = fc.stringMatching(/^[a-z=+@0-9]{1,6}$/)
const phrases = fc.array(fc.record({ code, text, title: text }), { minLength: 1, maxLength: 8 }).map(list =>
  list.map(
    (phrase, i): Phrase => ({
      ...phrase,
      id: `${i}` as PhraseId,
      group: (i % 2 ? 'g' : 'h') as GroupId,
      updatedAt,
    }),
  ),
)
const reread = async (bytes: Uint8Array) => {
  const opened = await openFile('x', bytes)
  return 'why' in opened ? opened : readForeign(opened.content)
}

describe('what is written is read back the same', () => {
  it('as 千牛 CSV', async () => {
    await fc.assert(
      fc.asyncProperty(phrases, async list => {
        const file = await reread((await writeQianniu(list, groups)).bytes)
        expect(file).toMatchObject({ format: 'qianniu', faulty: [] })
        expect(
          'phrases' in (file ?? {}) && file && 'phrases' in file
            ? file.phrases.map(p => [p.code, p.text])
            : [],
        ).toEqual(list.map(p => [p.code, p.text]))
      }),
      { numRuns: 60 },
    )
  })

  it('as a spreadsheet, with titles and both group levels', async () => {
    await fc.assert(
      fc.asyncProperty(phrases, async list => {
        const bytes = new Uint8Array(await (await writeSpreadsheet(list, groups)).arrayBuffer())
        const file = await reread(bytes)
        expect(
          file && 'phrases' in file ? file.phrases.map(p => [p.code, p.title, p.text, p.group]) : file,
        ).toEqual(list.map(p => [p.code, p.title, p.text, p.group === 'h' ? ['售后', '退款'] : ['售后']]))
      }),
      { numRuns: 20 },
    )
  })
})

it.each(['=1+1', '+86', '-5元', '@all', "'=x"])('guards %s from being taken for a formula', cell => {
  expect(guardCell(cell)).toBe(`'${cell}`)
})
