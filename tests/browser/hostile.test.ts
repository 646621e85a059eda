import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ChromiumRun, LOADED, openChromium, servePage } from './launch'
import { overlayOn } from './overlay'
import { ATTEMPTS, type Attempt, LISTEN_IN } from './pages/hostile'
import { chatPage, row } from './pages/pinduoduo'
import { sidebarIn, sidebarOn } from './sidebar'
import { store, stored } from './stored'

/**
 * A console's page whose own scripts are against us. Each attempt is run in the page's world with everything of ours open: the sidebar,
 * badges, the button, and the list of a slash. What it got hold of is searched for what only the extension knows; what it did is looked for
 * in the composer, the store, the settings and the browser's tabs.
 */
const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const BUYER = { uid: '7000000000001', nick: '林间小鹿' }
const NOTE = '密记一笔甲乙丙丁'
/** A phrase of the starter library. */
const PHRASE = '欢迎光临小店'
const AGENT = '客服密名戊己'
const SECRETS = [NOTE, PHRASE, AGENT]

const order = (
  sn: string,
) => `<div class="order-card"><div><span>订单编号：${sn}</span><span>待发货</span></div>
  <div>纯棉毛巾 ×2</div><div>实收：¥59.80</div><div>收货信息：林晚 13712345678 浙江省杭州市西湖区文一路</div></div>`
const html = chatPage({
  buyer: BUYER,
  lines: [{ side: 'buyer', text: '什么时候发货呀' }],
  order: {
    sn: '261121-304958817263540',
    state: '待发货',
    address: '林晚 13712345678 浙江省杭州市西湖区文一路',
  },
})
  .replace('<head>', `<head><script>${LISTEN_IN}</script>`)
  .replace('<div class="panel">', `<div class="panel">${order('261121-304958817263541')}`)
/** An advertisement in a frame that looks like the chat of somebody else. */
const ad = chatPage({
  buyer: { uid: '7000000000666', nick: '广告买家' },
  lines: [{ side: 'buyer', text: '我要退款' }],
  script: `addEventListener('message', event => parent.postMessage({ heard: String(event.data) }, '*'))`,
})

let run: ChromiumRun
let tab: Page

beforeAll(async () => {
  run = await openChromium({
    serve: ({ hostname }) => (hostname === 'ads.example.com' ? servePage(ad) : servePage(html)),
  })
  const settings = await run.openOwn('manage.html#/settings')
  for (const key of ['onPageMarks', 'onPageButton'] as const)
    await settings.getByRole('checkbox', { name: run.say(`manage.settings.${key}`) }).check()
  await settings.evaluate(`chrome.runtime.sendMessage({ type: 'saveSettings',
    data: { ask: { section: 'agent', value: { name: ${JSON.stringify(AGENT)}, number: '' } } } })`)
  await settings.close()
  await store(run, 'layout:pinduoduo-chat', { host: 'page', side: 'right', width: 300, slash: true })
  tab = await run.open(CHAT)
  const sidebar = await sidebarOn(tab, run.say)
  await sidebar.suggestions.first().waitFor()
  await sidebar.saveNote(NOTE)
  await sidebar.text(NOTE).first().waitFor()
})
afterAll(() => run.close())

/** Frames of the sidebar's that the page did not make, and all others but those of the page's own. */
async function framesByMaker(): Promise<{ own: Frame[]; others: Frame[] }> {
  const found: { own: Frame[]; others: Frame[] } = { own: [], others: [] }
  for (const frame of tab.frames().filter(one => one.parentFrame() === tab.mainFrame())) {
    // One that was taken away while it loaded may go on being listed; no element of the page holds it.
    const element = await frame.frameElement().catch(() => undefined)
    if (!element) continue
    const isOurs = await element.evaluate(one => one.getRootNode() !== document)
    found[isOurs ? 'own' : 'others'].push(frame)
  }
  return found
}
// A frame may go while it is looked at.
const otherFrames = async () => (await vi.waitFor(framesByMaker, LOADED)).others
const ownFrame = () =>
  vi.waitFor(async () => {
    const [own] = (await framesByMaker()).own
    if (!own) throw new Error('the sidebar is gone')
    return own
  }, LOADED)
/** Where the sidebar stands: its left edge and its width, in px. */
const edge = async () => {
  const box = await (await (await ownFrame()).frameElement()).boundingBox()
  return [box?.x, box?.width]
}

const reply = () => tab.locator('#replyTextarea')

/** Everything that could be another afterwards. */
async function state() {
  const own = await run.openOwn('popup.html')
  const ask = (type: string, data: unknown) =>
    own.evaluate<unknown>(`chrome.runtime.sendMessage(${JSON.stringify({ type, data: { ask: data } })})`)
  const kept = {
    notes: await ask('allNotes', undefined),
    followUps: await ask('allFollowUps', undefined),
    settings: await ask('settings', undefined),
    taught: await ask('taughtProfiles', undefined),
    deep: await stored(run, 'deep'),
    layout: await stored(run, 'layout:pinduoduo-chat'),
  }
  await own.close()
  await tab.bringToFront()
  return kept
}

/** Opens what stands over the page, as the agent does. */
async function openEverything(): Promise<void> {
  await reply().fill('')
  await reply().click()
  await tab.keyboard.type('/hy')
  const overlay = await overlayOn(tab)
  await overlay.box('[role=option]')
  await overlay.box('.mark.find')
}

const attempt = async ({ script }: Attempt) =>
  tab.evaluate<string>(`(async () => {
    const got = await (${script})({ id: ${JSON.stringify(run.extensionId)} })
    const show = one => { try { return typeof one === 'string' ? one : JSON.stringify(one) ?? String(one) } catch { return String(one) } }
    return [got].flat(9).map(show).join('\\n')
  })().catch(error => 'failed: ' + error)`)

describe('the page’s own scripts', () => {
  let before: Awaited<ReturnType<typeof state>>
  let stood: readonly unknown[]
  let pages = 0

  it('have everything of ours open beside them', async () => {
    before = await state()
    stood = await edge()
    pages = run.context.pages().length
    await openEverything()
    expect(await (await overlayOn(tab)).texts('[role=option]')).toEqual(
      expect.arrayContaining([expect.stringContaining(PHRASE)]),
    )
    await (await sidebarOn(tab, run.say)).text(NOTE).first().waitFor()
  })

  it.each(ATTEMPTS)('read nothing and do nothing: $name', async one => {
    const got = await attempt(one)
    expect(SECRETS.filter(secret => got.includes(secret))).toEqual([])
    expect(await reply().inputValue()).toBe('/hy')
    for (const frame of await otherFrames()) {
      const text = await frame.evaluate('document.body.innerText')
      expect(SECRETS.filter(secret => String(text).includes(secret))).toEqual([])
    }
    for (const page of run.context.pages().slice(pages)) {
      expect(await page.locator('#app').count()).toBe(0)
      await page.close()
    }
    await tab.evaluate("for (const one of document.querySelectorAll('body iframe')) one.remove()")
    // What was taken away, covered or moved is back where it was, and serves its page.
    await expect.poll(edge).toEqual(stood)
    const sidebar = sidebarIn(await ownFrame(), run.say)
    await sidebar.text(NOTE).first().waitFor()
    for (const forged of ['广告买家', '666666', '伪造']) expect(await sidebar.text(forged).count()).toBe(0)
    if ((await (await overlayOn(tab)).count('[role=option]')) === 0) await openEverything()
  })

  it('have heard nothing meanwhile of what passed between the sidebar and its page', async () => {
    const heard = await tab.evaluate<string>('JSON.stringify(heard)')
    expect(heard.length).toBeGreaterThan(2)
    expect(SECRETS.filter(secret => heard.includes(secret))).toEqual([])
    // Nor the secret by which the two know each other.
    expect(heard.replaceAll('00000000-0000-4000-8000-000000000000', '')).not.toMatch(
      /[0-9a-f]{8}-[0-9a-f]{4}-4/,
    )
  })

  it('have changed nothing that is kept, and the sidebar serves its page as before', async () => {
    expect(await state()).toEqual(before)
    const sidebar = sidebarIn(await ownFrame(), run.say)
    await sidebar.text(NOTE).first().waitFor()
    expect(await sidebar.text('广告买家').count()).toBe(0)
    await reply().fill('')
    await tab.evaluate(
      (next: string) => {
        document.querySelector('.msg-list')?.insertAdjacentHTML('beforeend', next)
      },
      row({ side: 'buyer', text: '还在吗' }, 7, BUYER.uid),
    )
    await sidebar.find.fill('您好')
    await sidebar.found.first().click()
    await expect.poll(() => reply().inputValue()).toContain('您好')
  })
})
