import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FirefoxRun, openFirefox, servePage } from './launch'
import * as framed from './pages/framed'

const SIDEBAR = 'deskside-sidebar >>> aside'
const pages: Readonly<Record<string, string>> = {
  [framed.SHELL]: framed.shell(framed.frame(framed.CHAT, 'im') + framed.frame(framed.ORDERS, 'panel')),
  [framed.CHAT]: framed.chatPage({ buyer: 'jd_晨光', lines: ['在吗', '什么时候发货呀'], first: 1001 }),
  [framed.ORDERS]: framed.ordersPage([{ number: '298877665544', state: '待出库' }]),
}

let run: FirefoxRun
beforeAll(async () => {
  run = await openFirefox({
    serve: ({ origin, pathname }) => {
      const html = pages[`${origin}${pathname}`]
      return html === undefined ? undefined : servePage(html)
    },
  })
})
afterAll(() => run.close())

it('Firefox: reads the chat in one frame and the order in another, writes in the chat’s, and forgets a frame that goes', async () => {
  const tab = await run.open(framed.SHELL)
  const shows = (text: string, is: boolean) =>
    tab.waitForFunction(
      (words, wanted) =>
        document
          .querySelector('deskside-sidebar')
          ?.shadowRoot?.querySelector('aside')
          ?.textContent?.includes(words) === wanted,
      {},
      text,
      is,
    )
  await shows('jd_晨光', true)
  await shows('5544', true)
  await tab.waitForSelector(`${SIDEBAR} .phrase-main`)
  // The first needs a date the page does not show.
  const [, ready] = await tab.$$(`${SIDEBAR} .phrase-main`)
  await ready?.click()
  const im = tab.frames().find(frame => frame.url() === framed.CHAT)
  await im?.waitForFunction(() => (document.querySelector('.EditorContent')?.textContent?.length ?? 0) > 4)
  expect(await im?.$eval('.EditorContent', editor => editor.textContent)).toBeTruthy()
  await tab.evaluate(() => document.querySelector('#panel')?.remove())
  await shows('5544', false)
  await shows('jd_晨光', true)
})
