import { afterAll, beforeAll, expect, it } from 'vitest'
import { firefoxSidebarOn } from './firefox-sidebar'
import { type FirefoxRun, LOADED, openFirefox, servePage } from './launch'
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
  script: `window.seen = { keys: [], outs: 0 };
    window.addEventListener('keydown', event => seen.keys.push(event.key), true);
    document.addEventListener('focusout', () => seen.outs++);`,
})

let run: FirefoxRun
beforeAll(async () => {
  run = await openFirefox({ serve: () => servePage(html) })
})
afterAll(() => run.close())

it('Firefox: mounts, reads, inserts at the caret, and keeps a note for the next tab', async () => {
  const tab = await run.open(CHAT)
  const sidebar = await firefoxSidebarOn(run.browser, tab)
  await sidebar.shows('林间小鹿')
  await sidebar.shows('3540')

  await tab.$eval('#replyTextarea', area => {
    if (!(area instanceof HTMLTextAreaElement)) return
    area.value = '前后'
    area.focus()
    area.setSelectionRange(1, 1)
  })
  await sidebar.click('.phrase-main')
  await tab.waitForFunction(
    () => (document.querySelector<HTMLTextAreaElement>('#replyTextarea')?.value.length ?? 0) > 6,
    LOADED,
  )
  expect(await tab.$eval('#replyTextarea', area => (area as HTMLTextAreaElement).value)).toMatch(
    /^前[\s\S]+后$/,
  )
  // The caret never left the composer.
  expect(await tab.evaluate('seen.outs')).toBe(0)
  expect(await tab.evaluate('document.activeElement.id')).toBe('replyTextarea')

  await sidebar.click('.band-line .icon-btn:last-child')
  await sidebar.click('.new-note textarea')
  await tab.keyboard.type('上次说 L 码偏紧')
  await tab.keyboard.press('Enter')
  await sidebar.shows('上次说 L 码偏紧')
  expect(await tab.evaluate('seen.keys')).toEqual([])
  const other = await run.open(CHAT)
  await (await firefoxSidebarOn(run.browser, other)).shows('上次说 L 码偏紧')
})
