import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openChromium, servePage } from './launch'
import { type ChatPage, chatPage, shopTime } from './pages/pinduoduo'

/** The most a change of buyer may move what stands in the sidebar, as the browser measures layout shift. */
const MOST = 0.02
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

/** Shows another buyer as consoles do: the name at once, the chat after it, the orders last. */
const SWITCH = `
  const PAGES = ${JSON.stringify(BUYERS.map(chatPage))}
  window.switchTo = async n => {
    const next = new DOMParser().parseFromString(PAGES[n], 'text/html')
    const take = selector =>
      document.querySelector(selector).replaceChildren(...[...next.querySelector(selector).childNodes].map(node => document.importNode(node, true)))
    const frame = async () => {
      for (let n = 0; n < 3; n++) await new Promise(requestAnimationFrame)
    }
    take('.chatWindowHeader'); take('.chat-list')
    document.querySelector('.msg-list').replaceChildren()
    document.querySelector('.panel').replaceChildren()
    await frame()
    take('.msg-list')
    await frame()
    take('.panel')
  }`

async function sidebarFrame(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().some(frame => frame.url().includes('/sidebar.html'))).toBe(true)
  const frame = page.frames().find(one => one.url().includes('/sidebar.html'))
  if (!frame) throw new Error('no sidebar on the page')
  await frame.locator('.phrase-main').first().waitFor()
  return frame
}

/** Begins to measure; returns what takes the layout shift since it was last asked, and what moved. */
async function measure(
  frame: Frame,
): Promise<() => Promise<{ readonly sum: number; readonly moved: string }>> {
  await frame.evaluate(() => {
    const seen: { value: number; moved: string }[] = []
    const take = (entries: readonly PerformanceEntry[]) => {
      for (const entry of entries) {
        const shift = entry as PerformanceEntry & {
          readonly value: number
          readonly sources: readonly {
            readonly node: Node | null
            readonly previousRect: DOMRectReadOnly
            readonly currentRect: DOMRectReadOnly
          }[]
        }
        const moved = shift.sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? `${node.tagName}.${node.className}` : node?.textContent
          return `${name} ${previousRect.top}+${previousRect.height} → ${currentRect.top}+${currentRect.height}`
        })
        seen.push({ value: shift.value, moved: moved.join(' ') })
      }
    }
    const observer = new PerformanceObserver(list => take(list.getEntries()))
    observer.observe({ type: 'layout-shift' })
    Object.assign(window, {
      shifted: () => {
        take(observer.takeRecords())
        return seen.splice(0)
      },
    })
  })
  return async () => {
    // What is still to be drawn is drawn: two frames later every shift was noted.
    await frame.evaluate(
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    )
    const all = await frame.evaluate<{ value: number; moved: string }[]>('shifted()')
    return {
      sum: all.reduce((sum, { value }) => sum + value, 0),
      moved: all.map(({ value, moved }) => `${value.toFixed(4)} ${moved}`).join('; '),
    }
  }
}

/** The buyer is there and what is about them has been drawn. */
async function settled(frame: Frame, name: string): Promise<void> {
  await expect.poll(() => frame.locator('.who-name').textContent()).toBe(name)
  await expect.poll(() => frame.locator('.skeleton').count()).toBe(0)
}

describe('a change of buyer moves nothing in the sidebar', () => {
  it('on the practice console', async () => {
    const run = await openChromium({ serve: () => undefined })
    const page = await run.openOwn('demo.html?seed=7&speed=0')
    const frame = await sidebarFrame(page)
    const shifted = await measure(frame)
    const buyers = await page.evaluate<{ id: string; name: string }[]>(
      'practice.world.value.chats.map(({ script }) => ({ id: script.id, name: script.name }))',
    )
    const found: Record<string, string> = {}
    for (const { id, name } of buyers) {
      await page.evaluate(`practice.actions.open(${JSON.stringify(id)})`)
      await settled(frame, name)
      const { sum, moved } = await shifted()
      if (sum > MOST) found[name] = `${sum} ${moved}`
    }
    await run.close()
    expect(buyers.length).toBeGreaterThan(5)
    expect(found).toEqual({})
  })

  it('on a console that shows the name first, then the chat, then the orders', async () => {
    const [first, ...others] = BUYERS
    if (!first) throw new Error('no buyer')
    const lines = first.lines.map(line => ({ ...line, at: shopTime(-1) }))
    const html = chatPage({ ...first, lines, script: SWITCH.replaceAll('</', '<\\/') })
    const run = await openChromium({ serve: () => servePage(html) })
    const page = await run.open(CHAT)
    const frame = await sidebarFrame(page)
    const shifted = await measure(frame)
    const found: Record<string, string> = {}
    for (const [i, { buyer }] of [...others, first].entries()) {
      await page.evaluate(`switchTo(${(i + 1) % BUYERS.length})`)
      await settled(frame, buyer.nick)
      const { sum, moved } = await shifted()
      if (sum > MOST) found[buyer.nick] = `${sum} ${moved}`
    }
    await run.close()
    expect(found).toEqual({})
  })
})
