import { afterAll, beforeAll, it } from 'vitest'
import { firefoxSidebarOn } from './firefox-sidebar'
import { type FirefoxRun, LOADED, openFirefox, servePage } from './launch'
import * as framed from './pages/framed'

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
  const sidebar = await firefoxSidebarOn(run.browser, tab)
  await sidebar.shows('jd_晨光')
  await sidebar.shows('5544')
  await sidebar.click('[data-field=find]')
  await tab.keyboard.type('您好')
  await sidebar.click('.phrase-main', '您好')
  const im = tab.frames().find(frame => frame.url() === framed.CHAT)
  if (!im) throw new Error('no frame with the chat')
  await im.waitForFunction(
    () => document.querySelector('.EditorContent')?.textContent?.includes('您好'),
    LOADED,
  )
  await tab.evaluate(() => document.querySelector('#panel')?.remove())
  await sidebar.shows('5544', false)
  await sidebar.shows('jd_晨光')
})
