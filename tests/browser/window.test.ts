import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { hasSidebar, sidebarIn, sidebarOn } from './sidebar'
import { stored } from './stored'

const PINDUODUO = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const REPLY = '#replyTextarea'
const page = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '什么时候发货呀' }],
})

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({
    serve: ({ hostname }) => servePage(hostname === 'mms.pinduoduo.com' ? page : '<p>不是后台</p>'),
  })
})
afterAll(() => run.close())

it('pops the sidebar out as a window that works the page it came from, and takes it back', async () => {
  const tab = await run.open(PINDUODUO)
  const beside = await sidebarOn(tab, run.say)
  await beside.text('林间小鹿').first().waitFor()
  await beside.openNotes()
  await beside.newNote.fill('写到一半')
  const opened: Promise<Page> = run.context.waitForEvent('page')
  await beside.choose('sidebar.host.window')
  const sidebar = sidebarIn(await opened, run.say)
  await sidebar.text('林间小鹿').first().waitFor()
  await expect.poll(() => hasSidebar(tab)).toBe(false)
  await sidebar.openNotes()
  await expect.poll(() => sidebar.newNote.inputValue()).toBe('写到一半')
  await expect.poll(() => stored(run, 'layout:pinduoduo-chat')).toMatchObject({ host: 'window' })

  await sidebar.find.fill('您好')
  await sidebar.found.first().click()
  await expect.poll(() => tab.locator(REPLY).inputValue()).not.toBe('')

  await sidebar.choose('sidebar.host.page')
  await (await sidebarOn(tab, run.say)).text('林间小鹿').first().waitFor()
})
