import { expect, it } from 'vitest'
import { readText } from './file'

it.each(['快捷短语编码', '快捷编码'])(
  'reads the export headed %s, newlines and escaped commas kept',
  async caption => {
    const csv = `${caption},快捷短语,快捷短语分组\r\nhd,"亲，请核对：\n{收件人}&#44; {地址}",售前\r\n,查到了,\r\nkong,,物流\r\n`
    expect(await readText('a.csv', csv)).toEqual({
      format: 'qianniu',
      phrases: [
        { row: 2, code: 'hd', text: '亲，请核对：\n{收件人}, {地址}', group: ['售前'] },
        { row: 3, text: '查到了', group: [] },
      ],
      faulty: [{ row: 4, why: 'no-text', field: '快捷短语' }],
    })
  },
)

it('reads an export without a group column', async () => {
  const { phrases } = await readText('a.csv', '快捷短语编码,快捷短语\nfh,今天发')
  expect(phrases).toEqual([{ row: 2, code: 'fh', text: '今天发', group: [] }])
})

it('reads what its own client keeps', async () => {
  const json = {
    data: {
      result: { groups: [{ id: 7, name: '售后' }], list: [{ groupId: '7', code: 'tk', content: '马上退' }] },
    },
  }
  expect((await readText('a.json', JSON.stringify(json))).phrases).toEqual([
    { row: 1, code: 'tk', text: '马上退', group: ['售后'] },
  ])
})
