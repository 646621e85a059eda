import { afterAll, beforeAll, expect, it } from 'vitest'
import { type FirefoxRun, openFirefox, servePage } from './launch'
import { chatPage, shopTime } from './pages/pinduoduo'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html'
const html = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [
    { side: 'buyer', text: '什么时候发货呀', at: shopTime(-1).replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日') },
  ],
  order: {
    sn: '261121-304958817263540',
    state: '待发货',
    address: '林晚 13712345678 浙江省杭州市西湖区文一路88号',
  },
})

const SIDEBAR = 'deskside-sidebar >>> aside'

let run: FirefoxRun
beforeAll(async () => {
  run = await openFirefox({ serve: () => servePage(html) })
})
afterAll(() => run.close())

it('Firefox: mounts, reads, inserts at the caret, and keeps a note for the next tab', async () => {
  const tab = await run.open(CHAT)
  await tab.waitForSelector(`${SIDEBAR} .phrase-main`)
  const shown = await tab.$eval(SIDEBAR, aside => aside.textContent)
  expect(shown).toContain('林间小鹿')
  expect(shown).toContain('3540')

  await tab.$eval('#replyTextarea', area => {
    if (!(area instanceof HTMLTextAreaElement)) return
    area.value = '前后'
    area.focus()
    area.setSelectionRange(1, 1)
  })
  await (await tab.$(`${SIDEBAR} .phrase-main`))?.click()
  await tab.waitForFunction(
    () => (document.querySelector<HTMLTextAreaElement>('#replyTextarea')?.value.length ?? 0) > 6,
  )
  expect(await tab.$eval('#replyTextarea', area => (area as HTMLTextAreaElement).value)).toMatch(
    /^前[\s\S]+后$/,
  )

  const note = await tab.waitForSelector(`${SIDEBAR} .new-note textarea`)
  await note?.type('上次说 L 码偏紧')
  await note?.press('Enter')
  await tab.waitForFunction(
    words =>
      document
        .querySelector('deskside-sidebar')
        ?.shadowRoot?.querySelector('aside')
        ?.textContent?.includes(words),
    {},
    '上次说 L 码偏紧',
  )
  const other = await run.open(CHAT)
  await other.waitForFunction(
    words =>
      document
        .querySelector('deskside-sidebar')
        ?.shadowRoot?.querySelector('aside')
        ?.textContent?.includes(words),
    {},
    '上次说 L 码偏紧',
  )
})
