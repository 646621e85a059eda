import { expect, it } from 'vitest'
import { readText } from './file'

it('reads canned messages', async () => {
  const csv = 'id,title,msg,fallback_msg,tags_plain,department_ids_front\n1,发货,今天发,,物流,2'
  expect(await readText('a.csv', csv)).toEqual({
    format: 'live-helper-chat',
    phrases: [{ row: 2, title: '发货', text: '今天发', group: ['物流'] }],
    faulty: [],
  })
})
