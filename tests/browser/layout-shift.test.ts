import type { Frame, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openChromium, servePage } from './launch'
import { manyChats, THREE_BUYERS } from './pages/many-chats'
import { shopTime } from './pages/pinduoduo'
import { MOST_SHIFT, measureShift, settledOn } from './shift'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'

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
    const [first, ...others] = THREE_BUYERS
    if (!first) throw new Error('no buyer')
    const lines = first.lines.map(line => ({ ...line, at: shopTime(-1) }))
    const html = manyChats([{ ...first, lines }, ...others])
    const run = await openChromium({ serve: () => servePage(html) })
    const page = await run.open(CHAT)
    const frame = await sidebarFrame(page)
    const shifted = await measureShift(frame)
    const found: Record<string, string> = {}
    for (const [i, { buyer }] of [...others, first].entries()) {
      await page.evaluate(`switchTo(${(i + 1) % THREE_BUYERS.length})`)
      await settledOn(frame, buyer.nick)
      const { sum, moved } = await shifted()
      if (sum > MOST_SHIFT) found[buyer.nick] = `${sum} ${moved}`
    }
    await run.close()
    expect(found).toEqual({})
  })
})
