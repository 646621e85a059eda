import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { frameBeside } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const page = (style: string) =>
  chatPage({
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: [{ side: 'buyer', text: '什么时候发货呀' }],
    order: {
      sn: '261121-304958817263540',
      state: '待发货',
      address: '林晚 13712345678 浙江省杭州市西湖区文一路',
    },
    style,
  })

let run: ChromiumRun
let html = ''
beforeAll(async () => {
  run = await openChromium({ serve: () => servePage(html) })
})
afterAll(() => run.close())

/** How many px of the page's order column are left free, and where the sidebar stands. */
async function column(tab: Page) {
  const element = await (await frameBeside(tab)).frameElement()
  const sidebar = await element.boundingBox()
  const panel = await tab.locator('.panel').boundingBox()
  if (!sidebar || !panel) return undefined
  const covered = Math.min(panel.x + panel.width, sidebar.x + sidebar.width) - Math.max(panel.x, sidebar.x)
  return {
    free: Math.round(((panel.width - Math.max(0, covered)) / panel.width) * 100),
    side: sidebar.x < 100 ? 'left' : 'right',
  }
}

describe('where the console has a panel of its own at the sidebar’s edge', () => {
  it('it is pushed aside, and stays whole', async () => {
    html = page('')
    const tab = await run.open(CHAT)
    await expect.poll(() => column(tab)).toEqual({ free: 100, side: 'right' })
    await tab.close()
  })

  it('and the page does not yield, the sidebar stands at the other edge', async () => {
    html = page(
      'body{grid-template-columns:1fr}.chat-list-box{display:none}.middle{margin:0 300px 0 360px}' +
        '.panel{position:fixed;right:0;top:0;width:284px;height:100vh}',
    )
    const tab = await run.open(CHAT)
    await expect.poll(() => column(tab)).toEqual({ free: 100, side: 'left' })
    await tab.close()
  })

  it('there is none, and nothing is pushed', async () => {
    html = page('body{grid-template-columns:240px 1fr}.panel{display:none}')
    const tab = await run.open(CHAT)
    await frameBeside(tab)
    await expect.poll(() => tab.locator('#replyTextarea').boundingBox()).not.toBeNull()
    expect(await tab.evaluate('document.documentElement.style.marginRight')).toBe('')
    await tab.close()
  })
})
