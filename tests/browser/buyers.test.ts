import { afterAll, beforeAll, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const LINE = '毛巾洗一次就掉色了'

const serve = () =>
  servePage(
    chatPage({
      buyer: { uid: '7000000000001', nick: '林间小鹿' },
      lines: [{ side: 'buyer', text: LINE }],
      order: {
        sn: '261121-304958817263540',
        state: '已发货',
        address: '林晚 13712345678 浙江省杭州市西湖区文一路8号2幢301室',
      },
    }),
  )

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({ serve })
})
afterAll(() => run.close())

it('what is kept of a buyer in the sidebar is there at their next visit, and on the pages', async () => {
  const { say } = run
  const tab = await run.open(CHAT)
  const sidebar = await sidebarOn(tab, say)
  await sidebar.button('sidebar.keepLast').click()
  await sidebar.text(say('sidebar.messageKept')).waitFor()
  await sidebar.root
    .locator('.order-acts')
    .getByRole('button', { name: say('issues.log') })
    .click()
  await sidebar.root.locator('.issue-fields').getByRole('button', { name: '质量' }).click()
  await sidebar
    .text(say('card.issues', 1, '质量'))
    .first()
    .waitFor()
  await tab.close()

  const again = await run.open(CHAT)
  const next = await sidebarOn(again, say)
  await next.root.locator('.buyer-line', { hasText: say('card.issues', 1, '质量') }).click()
  await next.root.locator('.note-text', { hasText: LINE }).waitFor()
  await again.close()

  const buyers = await run.openOwn('manage.html#/buyers')
  await buyers.getByRole('option', { name: '林间小鹿' }).click()
  await buyers.locator('.buyer-card').getByText(say('issues.count', 1), { exact: true }).waitFor()
  const issues = await run.openOwn('manage.html#/issues')
  const cells = issues.getByRole('table', { name: say('issues.table', say('issues.side.kind')) })
  expect(await cells.getByRole('row', { name: '质量' }).textContent()).toBe('质量11')
})
