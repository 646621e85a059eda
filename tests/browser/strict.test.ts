import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { overlayOn } from './overlay'
import { chatPage } from './pages/pinduoduo'
import { hasSidebar, sidebarOn } from './sidebar'

/** Pages that close themselves against whatever stands in them. */
const CHAT = 'https://mms.pinduoduo.com/chat-merchant'
const INLINE = "style-src 'unsafe-inline'; script-src 'unsafe-inline'"
const html = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '什么时候发货呀' }],
})
const HEADERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nothing: {
    'x-frame-options': 'DENY',
    'content-security-policy': `default-src 'none'; frame-src 'none'; frame-ancestors 'none'; ${INLINE}`,
  },
  isolated: {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  },
  trusted: { 'content-security-policy': `require-trusted-types-for 'script'; ${INLINE}` },
  sandbox: { 'content-security-policy': 'sandbox allow-scripts' },
}

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({
    serve: ({ pathname }) => servePage(html, HEADERS[pathname.split('/')[2] ?? '']),
  })
})
afterAll(() => run.close())

it.each([
  ['lets nothing in and may stand in no frame', 'nothing'],
  ['is isolated from other origins', 'isolated'],
  ['takes no text for a script', 'trusted'],
])('a page that %s has its sidebar, which reads and writes', async (_, which) => {
  const tab = await run.open(`${CHAT}/${which}/`)
  if (which === 'isolated') expect(await tab.evaluate('crossOriginIsolated')).toBe(true)
  const sidebar = await sidebarOn(tab, run.say)
  await sidebar.text('林间小鹿').first().waitFor()
  await sidebar.find.fill('您好')
  await sidebar.found.first().click()
  await expect.poll(() => tab.locator('#replyTextarea').inputValue()).toContain('您好')
  await tab.close()
})

describe('a page in a sandbox, where a frame of ours is nobody', () => {
  it('is offered the browser’s own side panel, in one sentence', async () => {
    const tab = await run.open(`${CHAT}/sandbox/`)
    const overlay = await overlayOn(tab)
    await overlay.box('.note button')
    expect(await overlay.texts('.note')).toEqual([run.say('sidebar.noFrame') + run.say('sidebar.openPanel')])
    expect(hasSidebar(tab)).toBe(false)
    await tab.close()
  })
})
