import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openChromium, servePage } from './launch'
import { manyChats } from './pages/many-chats'
import { type ChatPage, shopTime } from './pages/pinduoduo'
import { MOST_SHIFT, measureShift, settledOn } from './shift'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'

const BUYERS: readonly ChatPage[] = [
  {
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: [{ side: 'buyer', text: '地址能改一下吗 我搬家了' }],
    order: {
      sn: '261121-304958817263540',
      state: '待发货',
      address: '林晚 13712345678 浙江省杭州市西湖区文一路',
    },
  },
  {
    buyer: { uid: '7000000000002', nick: '阿May' },
    lines: [{ side: 'buyer', text: '什么时候发货呀' }],
    order: {
      sn: '261121-304958817263541',
      state: '已发货',
      address: '梅雨晴 13812345678 江苏省南京市鼓楼区云水路18号3栋601室',
    },
  },
  { buyer: { uid: '7000000000003', nick: '老陈五金' }, lines: [{ side: 'buyer', text: '好的' }] },
]

async function sidebarFrame(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().some(frame => frame.url().includes('/sidebar.html'))).toBe(true)
  const frame = page.frames().find(one => one.url().includes('/sidebar.html'))
  if (!frame) throw new Error('no sidebar on the page')
  await frame.locator('.phrase-main').first().waitFor()
  return frame
}

describe('a change of buyer moves nothing in the sidebar', () => {
  it('on the practice console', async () => {
    const run = await openChromium({ serve: () => undefined })
    const page = await run.openOwn('demo.html?seed=7&speed=0')
    const frame = await sidebarFrame(page)
    const shifted = await measureShift(frame)
    const buyers = await page.evaluate<{ id: string; name: string }[]>(
      'practice.world.value.chats.map(({ script }) => ({ id: script.id, name: script.name }))',
    )
    const found: Record<string, string> = {}
    for (const { id, name } of buyers) {
      await page.evaluate(`practice.actions.open(${JSON.stringify(id)})`)
      await settledOn(frame, name)
      const { sum, moved } = await shifted()
      if (sum > MOST_SHIFT) found[name] = `${sum} ${moved}`
    }
    await run.close()
    expect(buyers.length).toBeGreaterThan(5)
    expect(found).toEqual({})
  })

  it('on a console that shows the name first, then the chat, then the orders', async () => {
    const [first, ...others] = BUYERS
    if (!first) throw new Error('no buyer')
    const lines = first.lines.map(line => ({ ...line, at: shopTime(-1) }))
    const html = manyChats([{ ...first, lines }, ...others])
    const run = await openChromium({ serve: () => servePage(html) })
    const page = await run.open(CHAT)
    const frame = await sidebarFrame(page)
    const shifted = await measureShift(frame)
    const found: Record<string, string> = {}
    for (const [i, { buyer }] of [...others, first].entries()) {
      await page.evaluate(`switchTo(${(i + 1) % BUYERS.length})`)
      await settledOn(frame, buyer.nick)
      const { sum, moved } = await shifted()
      if (sum > MOST_SHIFT) found[buyer.nick] = `${sum} ${moved}`
    }
    await run.close()
    expect(found).toEqual({})
  })
})
