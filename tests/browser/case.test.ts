import { readFileSync } from 'node:fs'
import { expect, it, onTestFinished } from 'vitest'
import { LOADED, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const THREAT = '再不处理我就给差评'
const ORDER = '261121-304958817263540'

it('the evidence of a threat is saved beside the console as a page any browser shows, and printed there', async () => {
  const shape = chatPage({
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: [
      { side: 'buyer', text: '碗碎了两个' },
      { side: 'agent', text: '非常抱歉，给您补发' },
      { side: 'buyer', text: THREAT },
    ],
    order: { sn: ORDER, state: '已发货', address: '林晚 13712345678 浙江省杭州市西湖区文一路7号' },
  })
  const run = await openChromium({ serve: () => servePage(shape) })
  onTestFinished(() => run.close())
  const page = await run.open(CHAT)
  const sidebar = await sidebarOn(page, run.say)
  await sidebar.root.getByRole('button', { name: run.say('caseFile.keep') }).click()
  const download = page.waitForEvent('download')
  await sidebar.button('caseFile.save').click()
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/\.html$/)
  const html = readFileSync(await saved.path(), 'utf8')
  for (const said of [THREAT, ORDER, '13712345678']) expect(html).toContain(said)

  const shown = await run.context.newPage()
  await shown.setContent(html)
  expect(await shown.locator('tr.buyer').last().innerText()).toContain(THREAT)
  expect((await shown.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(1000)

  await sidebar.document.evaluate(() => {
    document.addEventListener(
      'load',
      ({ target }) => {
        if (target instanceof HTMLIFrameElement)
          target.contentWindow?.addEventListener('beforeprint', () => {
            document.title = 'printed'
          })
      },
      true,
    )
  })
  await sidebar.button('caseFile.print').click()
  await sidebar.document.waitForFunction(() => document.title === 'printed', undefined, LOADED)
})
