import { describe, expect, it } from 'vitest'
import writeXlsxFile from 'write-excel-file/universal'
import { createGbkEncoder } from '@/lib/phrases/exchange/gbk'
import { openFile } from '@/lib/phrases/exchange/open-file'

const utf8 = (text: string) => new TextEncoder().encode(text)
const rowsOf = async (name: string, bytes: Uint8Array) => {
  const opened = await openFile(name, bytes)
  if ('why' in opened) return opened
  return opened.content.kind === 'table' ? opened.content.rows : opened.content.value
}
const sheet = async (rows: string[][]) =>
  new Uint8Array(
    await (
      await writeXlsxFile(rows.map(row => row.map(value => ({ value, type: String })))).toBlob()
    ).arrayBuffer(),
  )

describe('what a file is, is told from its bytes', () => {
  it('reads GBK where the bytes are no UTF-8', async () => {
    // 亲,好 in GBK
    const opened = await openFile('a.csv', new Uint8Array([0xc7, 0xd7, 0x2c, 0xba, 0xc3]))
    expect(opened).toEqual({ content: { kind: 'table', rows: [['亲', '好']] }, encoding: 'gb18030' })
  })

  it.each([
    ['UTF-8', utf8('a,"b\nc"')],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('a,"b\nc"')])],
    ['UTF-16', new Uint8Array([0xff, 0xfe, ...[...'a,"b\nc"'].flatMap(c => [c.charCodeAt(0), 0])])],
    ['tabs between cells', utf8('a\tb\nc\td')],
    ['semicolons between cells', utf8('a;b\nc;d')],
  ])('reads %s', async (_, bytes) => {
    const [first] = (await rowsOf('a.csv', bytes)) as string[][]
    expect(first).toHaveLength(2)
    expect(first?.[0]).toBe('a')
  })

  it('reads a spreadsheet, numbers as their digits', async () => {
    expect(
      await rowsOf(
        'whatever',
        await sheet([
          ['编码', '短语'],
          ['007', '您好\n在的'],
        ]),
      ),
    ).toEqual([
      ['编码', '短语'],
      ['007', '您好\n在的'],
    ])
  })

  it('reads JSON and YAML', async () => {
    expect(await rowsOf('a.json', utf8('{"folders":[]}'))).toEqual({ folders: [] })
    expect(await rowsOf('a.yml', utf8('matches:\n  - trigger: :a\n'))).toEqual({
      matches: [{ trigger: ':a' }],
    })
  })
})

describe('a bad file gets one reason, with its row where there is one', () => {
  const bomb = () => {
    // The directory of a real spreadsheet, made to say that its first entry unpacks to 4 GB.
    return sheet([['a']]).then(bytes => {
      const view = new DataView(bytes.buffer)
      const entry = [...bytes.keys()].findLast(
        at => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
      )
      view.setUint32((entry ?? 0) + 24, 0xfffffff0, true)
      return bytes
    })
  }
  it.each([
    ['nothing in it', 'a.csv', async () => new Uint8Array(), { why: 'empty' }],
    ['only blanks', 'a.csv', async () => utf8(' \n '), { why: 'empty' }],
    ['old Excel', 'a.xls', async () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), { why: 'old-excel' }],
    [
      'a picture',
      'a.csv',
      async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xff]),
      { why: 'not-text' },
    ],
    [
      'half a spreadsheet',
      'a.xlsx',
      async () => (await sheet([['a', 'b']])).slice(0, 900),
      { why: 'damaged-excel' },
    ],
    ['a zip bomb', 'a.xlsx', bomb, { why: 'unpacks-too-big' }],
    [
      'hundreds of quotes that never end',
      'a.csv',
      async () => utf8(`a,b\n${'"c,d\n'.repeat(300)}`),
      { why: 'unbalanced-quotes', row: 2 },
    ],
    [
      'a row of a million columns',
      'a.csv',
      async () => utf8(`a,b\n${','.repeat(1_000_000)}`),
      { why: 'too-wide', row: 2 },
    ],
    ['JSON that stops', 'a.json', async () => utf8('{"folders":[{'), { why: 'damaged-json' }],
    ['YAML out of step', 'a.yml', async () => utf8('matches:\n  - a: "x\n'), { why: 'damaged-yaml' }],
    [
      'YAML that multiplies itself',
      'a.yml',
      async () =>
        utf8(
          `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (c, i: number) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]\n`)}`,
        ),
      { why: 'damaged-yaml' },
    ],
  ])('%s', async (_, name, bytes, expected) => {
    expect(await openFile(name, await bytes())).toMatchObject(expected)
  })
})

describe('GBK', () => {
  it('writes what every decoder reads back, and names what it cannot hold', () => {
    const { bytes, lost } = createGbkEncoder()('亲，¥59 的😊')
    expect(new TextDecoder('gbk').decode(bytes)).toBe('亲，?59 的?')
    expect([...lost]).toEqual(['¥', '😊'])
  })
})
