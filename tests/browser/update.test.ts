import { expect, it } from 'vitest'
import { openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { updateUnder } from './reload'
import { sidebarOn } from './sidebar'

const html = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '在吗' }],
})

it('goes on in the same page when the extension was updated under it: one sidebar, which inserts', async () => {
  const run = await openChromium({ serve: () => servePage(html) })
  const tab = await run.open('https://mms.pinduoduo.com/chat-merchant/index.html#/')
  const sidebar = await sidebarOn(tab, run.say)
  await sidebar.suggestions.first().waitFor()
  const successor = await updateUnder(tab, run)
  await successor.suggestions.first().waitFor()
  expect(await tab.locator('deskside-sidebar').count()).toBe(1)
  await successor.find.fill('您好')
  await successor.found.first().click()
  await tab.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#replyTextarea')?.value)
  await successor.saveNote('记两笔')
  await successor.text('记两笔').first().waitFor()
  await run.close()
})
