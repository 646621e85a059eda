import { expect, it } from 'vitest'
import { readText } from './file'

it('reads bodies as text and the first tag as the group', async () => {
  const csv =
    'id,title,shortcut,subject,tags,cc,bcc,to,body\r\n1,Greeting,hi,,"sales,en",,,,"<p>Hello {{to.first_name}}</p><p>A &amp; B</p>"\r\n'
  expect(await readText('a.csv', csv)).toEqual({
    format: 'briskine',
    phrases: [
      { row: 2, code: 'hi', title: 'Greeting', text: 'Hello {{to.first_name}}\nA & B', group: ['sales'] },
    ],
    faulty: [],
  })
})
