import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { FIXTURES } from '../consoles/fixtures'
import { createHold } from './hold'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { overlayOn } from './overlay'
import * as framed from './pages/framed'
import { openPicker, pickerOn } from './picker'
import { gone, sidebarOn } from './sidebar'

const DAWN = { buyer: 'jd_晨光', lines: ['在吗', '什么时候发货呀'], first: 1001 }
const DUSK = { buyer: 'jd_暮色', lines: ['我想退货'], first: 2001 }
const DAWN_ORDER = { number: '298877665544', state: '待出库' }
const DUSK_ORDER = { number: '298877660001', state: '已完成' }

/** What each address answers now. */
const pages = new Map<string, string>()
const hold = createHold(url => {
  const html = pages.get(`${url.origin}${url.pathname}`)
  return html === undefined ? undefined : servePage(html)
})

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({ serve: hold.serve })
})
afterAll(() => run.close())
beforeEach(() => {
  pages.clear()
  pages.set(
    framed.SHELL,
    framed.shell(framed.frame(framed.CHAT, 'im') + framed.frame(framed.ORDERS, 'panel')),
  )
  pages.set(framed.CHAT, framed.chatPage(DAWN))
  pages.set(framed.ORDERS, framed.ordersPage([DAWN_ORDER]))
})

const frameAt = (tab: Page, address: string): Frame => {
  const found = tab.frames().find(frame => frame.url() === address)
  if (!found) throw new Error(`no frame at ${address}`)
  return found
}
const put = (frame: Frame, selector: string, html: string) =>
  frame.evaluate(
    ([at, inside]) => {
      const element = document.querySelector(at ?? '')
      if (element) element.innerHTML = inside ?? ''
    },
    [selector, html],
  )
const written = (frame: Frame) => frame.locator('.EditorContent').innerText()
const open = async (address = framed.SHELL) => {
  const tab = await run.open(address)
  return { tab, sidebar: await sidebarOn(tab, run.say) }
}

describe('a chat in one frame and orders in another, each of an origin of its own', () => {
  it('are one sidebar, with messages as they come', async () => {
    const { tab, sidebar } = await open()
    await sidebar.text('jd_晨光').first().waitFor()
    await sidebar.text('5544').first().waitFor()
    expect(await tab.locator('deskside-sidebar').count()).toBe(1)
    for (const address of [framed.CHAT, framed.ORDERS])
      expect(await frameAt(tab, address).locator('deskside-sidebar').count()).toBe(0)
    await tab.close()
  })

  it('take a phrase in the frame’s own composer, where the caret was', async () => {
    const { tab, sidebar } = await open()
    await sidebar.text('jd_晨光').first().waitFor()
    // An order that comes between click and insertion makes it another moment.
    await sidebar.text('5544').first().waitFor()
    const im = frameAt(tab, framed.CHAT)
    await im.locator('.EditorContent').click()
    await tab.keyboard.type('前后')
    await tab.keyboard.press('ArrowLeft')
    await sidebar.find.fill('您好')
    await sidebar.found.first().click()
    await expect.poll(() => written(im)).toMatch(/^前[\s\S]+后$/)
    expect(await im.evaluate(() => document.hasFocus())).toBe(true)
    await tab.keyboard.press('Control+z')
    await expect.poll(() => written(im)).toBe('前后')
    await tab.close()
  })

  it('refuse a phrase when the frame has turned to another buyer, and take nothing of the last one along', async () => {
    const { tab, sidebar } = await open()
    await sidebar.text('5544').first().waitFor()
    const im = frameAt(tab, framed.CHAT)
    await sidebar.find.fill('您好')
    await sidebar.found.first().waitFor()
    await hold.change(im, `document.querySelector('.chat').innerHTML = ${JSON.stringify(framed.chat(DUSK))}`)
    await tab.keyboard.press('Enter')
    hold.letGo()
    await sidebar.text(run.say('sidebar.moved')).waitFor()
    expect(await written(im)).toBe('')
    await sidebar.text('jd_暮色').first().waitFor()
    await sidebar.text('5544').first().waitFor({ state: 'detached' })
    await put(frameAt(tab, framed.ORDERS), '.rows', framed.orderRow(DUSK_ORDER))
    await sidebar.text('0001').first().waitFor()
    await tab.close()
  })

  it('forget a frame that is taken away or goes elsewhere', async () => {
    const { tab, sidebar } = await open()
    await sidebar.text('5544').first().waitFor()
    await tab.evaluate(() => document.querySelector('#panel')?.remove())
    await sidebar.text('5544').first().waitFor({ state: 'detached' })
    expect(await sidebar.text('jd_晨光').count()).toBeGreaterThan(0)
    await frameAt(tab, framed.CHAT).evaluate(() => {
      location.href = 'about:blank'
    })
    await sidebar.text('jd_晨光').first().waitFor({ state: 'detached' })
    await tab.close()
  })

  it('are heard again when the worker was stopped, and after the frame was loaded anew', async () => {
    const { tab, sidebar } = await open()
    await sidebar.text('jd_晨光').first().waitFor()
    await run.stopWorker()
    await put(frameAt(tab, framed.CHAT), '.chat', framed.chat(DUSK))
    await sidebar.text('jd_暮色').first().waitFor()
    await tab.evaluate(() => {
      const im = document.querySelector<HTMLIFrameElement>('#im')
      if (im) im.src = `${im.src}?again`
    })
    await sidebar.text('jd_晨光').first().waitFor()
    await tab.close()
  })

  it('mounted late are read when they come', async () => {
    pages.set(framed.SHELL, framed.shell('<div id="slot"></div>'))
    const { tab, sidebar } = await open()
    await sidebar.root.waitFor()
    await sidebar.text(run.say('sidebar.nothingOpen')).waitFor()
    await put(tab.mainFrame(), '#slot', framed.frame(framed.CHAT, 'im'))
    await sidebar.text('jd_晨光').first().waitFor()
    await tab.close()
  })
})

describe('two chats side by side', () => {
  it('are neither taken for the one that is meant', async () => {
    const other = 'https://dongdong.jd.com/other.html'
    pages.set(other, framed.chatPage(DUSK))
    pages.set(framed.SHELL, framed.shell(framed.frame(framed.CHAT, 'im') + framed.frame(other, 'other')))
    const { tab, sidebar } = await open()
    await sidebar.text(run.say('sidebar.severalChats')).waitFor()
    expect(await sidebar.text('jd_').count()).toBe(0)
    await tab.evaluate(() => {
      const frame = document.querySelector<HTMLElement>('#other')
      if (frame) frame.style.display = 'none'
    })
    await sidebar.text('jd_晨光').first().waitFor()
    await tab.close()
  })

  it('in two tabs are each their own', async () => {
    const one = await open()
    pages.set(framed.CHAT, framed.chatPage(DUSK))
    pages.set(framed.ORDERS, framed.ordersPage([DUSK_ORDER]))
    const two = await open()
    await one.sidebar.text('jd_晨光').first().waitFor()
    await two.sidebar.text('jd_暮色').first().waitFor()
    await two.sidebar.text('0001').first().waitFor()
    await two.sidebar.find.fill('您好')
    await two.sidebar.found.first().click()
    await expect.poll(() => written(frameAt(two.tab, framed.CHAT))).not.toBe('')
    expect(await written(frameAt(one.tab, framed.CHAT))).toBe('')
    await put(frameAt(one.tab, framed.CHAT), '#t-chat-scroll', framed.messageRow(1009, '改个地址'))
    await one.sidebar.suggestions.first().waitFor()
    expect(await two.sidebar.text('jd_晨光').count()).toBe(0)
    await one.tab.close()
    await two.tab.close()
  })
})

describe('1688, whose chat lives wholly in a frame', () => {
  const HOME = 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html'
  const CORE = 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html'

  it('is read, and takes a phrase', async () => {
    const core = FIXTURES.find(({ profile }) => profile.id === 'alibaba-1688')?.html ?? ''
    pages.set(HOME, framed.shell(framed.frame(CORE, 'core')))
    pages.set(CORE, core)
    const { tab, sidebar } = await open(HOME)
    await sidebar.find.waitFor()
    await sidebar.text(run.say('sidebar.nothingOpen')).waitFor({ state: 'detached' })
    await sidebar.find.fill('您好')
    await sidebar.found.first().click()
    await expect.poll(() => frameAt(tab, CORE).locator('pre.edit').innerText()).toMatch(/您好/)
    await tab.close()
  })
})

describe('a chat in open shadow roots', () => {
  it('is read when it is mounted late, and followed', async () => {
    pages.set(framed.SHELL, framed.shell('<div id="slot"></div>'))
    const { tab, sidebar } = await open()
    await sidebar.root.waitFor()
    await sidebar.find.waitFor()
    await tab.evaluate(html => {
      const outer = document.createElement('wujie-app').attachShadow({ mode: 'open' })
      document.querySelector('#slot')?.append(outer.host)
      const inner = document.createElement('chat-app').attachShadow({ mode: 'open' })
      outer.append(inner.host)
      inner.innerHTML = html
    }, framed.chat(DAWN))
    await sidebar.text('jd_晨光').first().waitFor()
    const before = await sidebar.suggestions.allInnerTexts()
    await tab.locator('#t-chat-scroll').evaluate(
      (list, row) => {
        list.insertAdjacentHTML('beforeend', row)
      },
      framed.messageRow(1009, '衣服破了个洞，我要退货退款'),
    )
    // A complaint about a parcel that is late fits other phrases than a greeting does.
    await expect.poll(() => sidebar.suggestions.allInnerTexts()).not.toEqual(before)
    await sidebar.find.fill('您好')
    await sidebar.found.first().click()
    await expect.poll(() => tab.locator('.EditorContent').innerText()).toMatch(/您好/)
    await tab.close()
  })
})

describe('keys typed in a frame', () => {
  it('search from a slash in its composer, and choose without the page hearing of it', async () => {
    const { tab, sidebar } = await open()
    await sidebar.text('jd_晨光').first().waitFor()
    const worker = await run.worker()
    await worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: SlashChrome }
      const layout = { side: 'right', width: 340, collapsed: false, push: false, slash: true }
      await chrome.storage.local.set({ 'layout:jd-chat': layout })
    })
    await tab.reload()
    await (await sidebarOn(tab, run.say)).text('5544').first().waitFor()
    const im = frameAt(tab, framed.CHAT)
    await im.evaluate(() => {
      const seen = { keys: [] as string[] }
      Object.assign(globalThis, { seen })
      document.addEventListener('keydown', event => seen.keys.push(event.key))
    })
    await im.locator('.EditorContent').click()
    await tab.keyboard.type('/您好')
    const list = await overlayOn(im)
    const name = run.say('sidebar.slash.name')
    const box = await list.box(`[role=listbox][aria-label="${name}"]`)
    const above = await im.locator('.EditorContent').evaluate(one => one.getBoundingClientRect().top)
    expect(box.y + box.height).toBeLessThanOrEqual(above + 1)
    await list.box('[role=option]')
    await tab.keyboard.press('ArrowDown')
    await tab.keyboard.press('Enter')
    await expect.poll(() => written(im)).toMatch(/^[^/]{4}/)
    expect(await im.evaluate('seen.keys')).not.toContain('Enter')
    await tab.close()
  })
})

interface SlashChrome {
  readonly storage: { readonly local: { set(items: Record<string, unknown>): Promise<void> } }
}

describe('a page whose chat stands in a frame nobody knows', () => {
  const AIR = 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html'
  const CORE = 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html'
  const strange = `<!doctype html><meta charset="utf-8"><body style="margin:0"><div class="peer-box"><b class="peer">林间小鹿</b></div>
    ${['在吗', '能发邮政吗'].map(text => `<div class="line theirs"><q class="said">${text}</q></div>`).join('')}
    ${['在的', '能的'].map(text => `<div class="line mine"><q class="said">${text}</q></div>`).join('')}
    <div class="box" contenteditable="true" style="height:60px"></div>`

  it('is taught by pointing into the frame: one panel, which goes there', async () => {
    pages.set(AIR, framed.shell(framed.frame(CORE, 'im')))
    pages.set(CORE, strange)
    const { tab, sidebar } = await open(AIR)
    await sidebar.text(run.say('sidebar.nothingOpen')).waitFor()
    await openPicker(run, tab)
    const picker = await pickerOn(tab, run.say)
    await picker.part('teach.role.buyerName').click()
    await picker.at('#im')
    // Nothing is pointed at in the frame yet.
    await picker.panel.locator('.part.on').waitFor({ state: 'detached' })
    await picker.panel.waitFor()
    const im = frameAt(tab, CORE)
    await picker.part('teach.role.buyerMessage').click()
    await picker.at('.theirs .said', 0, im)
    await picker.at('.theirs .said', 1, im)
    await picker.part('teach.role.ownMessage').click()
    await picker.at('.mine .said', 0, im)
    await picker.part('teach.role.buyerName').click()
    await picker.at('.peer', 0, im)
    await picker.part('teach.role.composer').click()
    await picker.at('.box', 0, im)
    await picker.save.click()
    await gone(sidebar.document)
    const taught = await sidebarOn(tab, run.say)
    await taught.text('林间小鹿').first().waitFor()
    await taught.find.fill('您好')
    await taught.found.first().click()
    await expect.poll(() => im.locator('.box').innerText()).toMatch(/您好/)
    await tab.close()
  })
})
