import { expect, it, onTestFinished } from 'vitest'
import { ENGLISH } from '@/lib/phrases/starter/english'
import { openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'

it('once the English phrases are taken, the step of an alert writes English to a buyer who does', async () => {
  const html = chatPage({
    buyer: { uid: '7000000000001', nick: 'Emma' },
    lines: [{ side: 'buyer', text: 'Hello, I just paid for my order' }],
    order: {
      sn: '261121-304958817263540',
      state: '待发货',
      address: '林晚 13712345678 浙江省杭州市西湖区文一路',
    },
  })
  const run = await openChromium({ serve: () => servePage(html), language: 'en-US' })
  onTestFinished(() => run.close())
  const { say } = run
  const page = await run.openOwn('manage.html#/phrases')
  await page.getByRole('button', { name: say('manage.exchange.import'), exact: true }).click()
  await page.getByRole('button', { name: say('manage.exchange.takeEnglish') }).click()
  const take = say('manage.exchange.take', ENGLISH.phrases.length)
  await page.getByRole('button', { name: take }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  const tab = await run.open(CHAT)
  const sidebar = await sidebarOn(tab, say)
  await sidebar.button('sidebar.step.askAddressPart').click()
  const box = tab.locator('#replyTextarea')
  const wanted = ENGLISH.phrases.find(({ topic }) => topic === 'ask-address-part')?.text
  await expect.poll(() => box.inputValue()).toBe(wanted)
})
