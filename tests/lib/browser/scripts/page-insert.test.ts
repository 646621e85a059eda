import { expect, it } from 'vitest'
import { type PageScripting, pageInsert } from '@/lib/browser/scripts/page-insert'
import { pasteInFocus } from '@/lib/composer/page-paste'

const record = () => {
  const done: Parameters<PageScripting['executeScript']>[] = []
  const executeScript: PageScripting['executeScript'] = async (...args) => done.push(args)
  return { done, insert: pageInsert({ executeScript }) }
}

it('pastes in the page of the frame that asked, and in no other', async () => {
  const { done, insert } = record()
  expect(await insert({ text: '您好' }, { tab: { id: 7 }, frameId: 3 })).toBe(true)
  expect(done).toEqual([
    [
      {
        target: { tabId: 7, frameIds: [3] },
        world: 'MAIN',
        func: pasteInFocus,
        args: [{ text: '您好' }],
      },
    ],
  ])
})

it.each([{}, { tab: {} }, { tab: { id: 7 } }, { frameId: 0 }])(
  'does nothing for who is in no tab: %j',
  async sender => {
    const { done, insert } = record()
    expect(await insert({ text: '您好' }, sender)).toBe(false)
    expect(done).toEqual([])
  },
)
