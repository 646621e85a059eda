import { expect, it } from 'vitest'
import { readText } from './file'

it('reads contents as text and the first keyword as the code', async () => {
  const csv =
    'id,name,keywords,content,note,active,groups\n1,您好,"hi,hello",<div>您好<br>在的</div>,,true,一线'
  expect(await readText('a.csv', csv)).toEqual({
    format: 'zammad',
    phrases: [{ row: 2, code: 'hi', title: '您好', text: '您好\n在的', group: ['一线'] }],
    faulty: [],
  })
})
