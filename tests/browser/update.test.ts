import { expect, it } from 'vitest'
import { openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const html = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '在吗' }],
})

it('says so when the extension was updated under the page, and still inserts', async () => {
  const run = await openChromium({ serve: () => servePage(html) })
  const tab = await run.open('https://mms.pinduoduo.com/chat-merchant/index.html#/')
  const sidebar = sidebarOn(tab, run.say)
  await sidebar.suggestions.first().waitFor()
  const worker = await run.worker()
  await worker.evaluate('chrome.runtime.reload()').catch(() => undefined)
  await sidebar.newNote.fill('记一笔')
  await tab.keyboard.press('Enter')
  await sidebar.root.getByText(run.say('sidebar.gone')).waitFor()
  expect(await sidebar.newNote.inputValue()).toBe('记一笔')
  await sidebar.suggestions.first().click()
  await tab.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#replyTextarea')?.value)
  await run.close()
})
