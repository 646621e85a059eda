import { expect, it } from 'vitest'
import { readText } from './file'

it('reads group paths and passes over the lines before the header', async () => {
  const csv =
    '最初3行的内容请勿改动(V3)！！！\n主账号\n分组,快捷编码,标题,内容,图片名,程序数据（手工新增词条时，本字段留空即可）\n售后=>退款,tk,退款中,已经在退了,,\n'
  expect(await readText('a.csv', csv)).toEqual({
    format: 'bot-v3',
    phrases: [{ row: 4, code: 'tk', title: '退款中', text: '已经在退了', group: ['售后', '退款'] }],
    faulty: [],
  })
})
