import { expect, it } from 'vitest'
import { readText } from './file'

it.each<[string, string, object]>([
  [
    'a team sheet',
    '登记日期,分组,快捷编码,快捷短语,是否加入团队\n6/1,物流,wl,在路上了,是',
    { code: 'wl', text: '在路上了', group: ['物流'] },
  ],
  [
    'questions and answers',
    '产品,问题,回答,话术\n毛巾,掉色吗,不掉,这款不掉色哦',
    { title: '掉色吗', text: '这款不掉色哦', group: [] },
  ],
  [
    'captions with a limit behind them',
    '分类（10个字以内）,话术分组（10个字以内）,话术短标题（10个字以内）,话术内容（1000字以内）\n售前,尺码,选码,按身高选',
    { title: '选码', text: '按身高选', group: ['售前', '尺码'] },
  ],
  [
    'English captions',
    'folder,shortcut,text\nsales,hi,hello',
    { code: 'hi', text: 'hello', group: ['sales'] },
  ],
])('reads %s', async (_, csv, phrase) => {
  expect((await readText('a.csv', csv)).phrases).toEqual([{ row: 2, ...phrase }])
})

it('leaves a table with captions nobody knows to the column mapper', async () => {
  await expect(readText('a.csv', '甲,乙\n1,2')).rejects.toThrow('not recognised')
})
