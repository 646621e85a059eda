import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { levelOf, listPage, ORDERS, orderNumber, ROW } from './pages/order-list'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'

/** What jumped on the page, as the browser tells it; what only moves inside the sidebar is none of the page's. */
const SHIFTS = `window.shifts = [];
  new PerformanceObserver(list => {
    const edge = document.querySelector('deskside-sidebar').shadowRoot.querySelector('aside').getBoundingClientRect().left;
    for (const { value, sources } of list.getEntries())
      if (sources.some(({ currentRect, previousRect }) => Math.min(currentRect.x, previousRect.x) < edge))
        shifts.push({ value, of: sources.map(({ node }) => node?.nodeName) });
  }).observe({ type: 'layout-shift' });`

const pages: Readonly<Record<string, string>> = {
  '/orders/list': listPage({ orders: 40, script: SHIFTS }),
  '/orders/recycled': listPage({ orders: 200, recycled: true, script: SHIFTS }),
  '/chat-merchant/index.html': chatPage({
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: [{ side: 'buyer', text: '什么时候发货呀' }],
    script: SHIFTS,
    style: '.reply-input{padding-top:32px!important}',
  }),
  '/chat-merchant/tight.html': chatPage({
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: [{ side: 'buyer', text: '什么时候发货呀' }],
  }),
}
const RECYCLED = ORDERS.replace('list', 'recycled')

/** Switches a box of the settings page, as an agent does. */
async function turn(run: ChromiumRun, key: 'onPageMarks' | 'onPageButton', on: boolean): Promise<void> {
  const settings = await run.openOwn('manage.html#/settings')
  const box = settings.getByRole('checkbox', { name: run.say(`manage.settings.${key}`) })
  await box.setChecked(on)
  await settings.waitForTimeout(300)
  await settings.close()
}

interface Seen {
  /** Number of the order in whose row, by its height, the mark stands. */
  readonly beside: string | undefined
  readonly order: string
  readonly level: string
}

/** Every mark that can be seen, with the order the page shows at its height: asked in one go, between two frames. */
const marksOn = (tab: Page) =>
  tab.evaluate<Seen[]>(`(() => {
    const rows = [...document.querySelectorAll('.one')].filter(row => !row.hidden).map(row => ({
      number: row.querySelector('.sn').textContent.replace('订单编号：', ''), box: row.getBoundingClientRect() }))
    return [...document.querySelector('deskside-sidebar').shadowRoot.querySelectorAll('[data-order]')]
      .filter(mark => mark.checkVisibility({ visibilityProperty: true }))
      .map(mark => {
        const { top, bottom } = mark.getBoundingClientRect()
        const y = (top + bottom) / 2
        return { order: mark.dataset.order, level: mark.classList.contains('act') ? 'act' : 'look',
          beside: rows.find(({ box }) => box.top <= y && y < box.bottom)?.number }
      })
  })()`)

/** Two frames on: one to measure, one to be sure. */
const drawn = (tab: Page) =>
  tab.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))')

const scroll = async (tab: Page, top: number) => {
  await tab.evaluate(`scroller.scrollTop = ${top}`)
  await drawn(tab)
}

/** Those between these two rows that need something. */
const needing = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => from + i)
    .filter(i => levelOf(i) !== undefined)
    .map(i => ({ order: orderNumber(i), beside: orderNumber(i), level: levelOf(i) }))

const boxesOf = (tab: Page) =>
  tab.evaluate<string>(`JSON.stringify([...document.body.querySelectorAll('*')].map(one => {
    const { x, y, width, height } = one.getBoundingClientRect()
    return [one.localName, x, y, width, height]
  }))`)

let run: ChromiumRun
beforeAll(async () => {
  run = await openChromium({
    serve: ({ pathname }) => (pages[pathname] ? servePage(pages[pathname]) : undefined),
  })
})
afterAll(() => run.close())

const openList = async (url: string) => {
  const tab = await run.open(url)
  await sidebarOn(tab, run.say).root.locator('.alert').first().waitFor()
  await tab.waitForTimeout(300)
  return tab
}

describe('marks beside orders', () => {
  let boxes: string

  it('are not there until the agent wants them', async () => {
    const tab = await openList(ORDERS)
    expect(await tab.locator('deskside-sidebar .marks').count()).toBe(0)
    expect(await tab.evaluate("document.querySelectorAll('html > *').length")).toBe(3)
    boxes = await boxesOf(tab)
    await tab.close()
  })

  describe('switched on', () => {
    let tab: Page
    beforeAll(async () => {
      tab = await openList(ORDERS)
      await tab.evaluate('shifts = []')
      // The page is open meanwhile: it needs no reload.
      await turn(run, 'onPageMarks', true)
      await tab.bringToFront()
      await tab.locator('deskside-sidebar .mark').first().waitFor()
      await tab.waitForTimeout(300)
    })

    it('stand beside the orders that need something, in the colour of what they need', async () => {
      expect(await marksOn(tab)).toEqual(needing(0, 5))
    })

    it('follow the list as it scrolls, frame by frame, and go with their rows', async () => {
      for (const top of [37, 120, 181, 1000, 2405, 640, 0]) {
        await scroll(tab, top)
        const marks = await marksOn(tab)
        expect(marks.length).toBeGreaterThan(0)
        for (const mark of marks) expect(mark).toEqual({ ...mark, beside: mark.order })
      }
      // The number of the first order is under the head that sticks.
      await scroll(tab, ROW - 80)
      expect((await marksOn(tab))[0]?.order).toBe(orderNumber(2))
      await scroll(tab, 0)
    })

    it('leave every element of the page where it was, and shift nothing', async () => {
      await tab.waitForTimeout(300)
      expect(await boxesOf(tab)).toBe(boxes)
      expect(await tab.evaluate('shifts')).toEqual([])
      expect(await tab.evaluate("document.querySelectorAll('html > *').length")).toBe(3)
    })

    it('cover nothing the page wrote and nothing that can be clicked', async () => {
      const covered = await tab.evaluate<string[]>(`(() => {
        const marks = [...document.querySelector('deskside-sidebar').shadowRoot.querySelectorAll('.mark')]
        return marks.flatMap(mark => {
          const { left, top, right, bottom } = mark.getBoundingClientRect()
          return [...document.querySelectorAll('.one a, .one span, .one td, .filters *')].filter(one => {
            const box = one.getBoundingClientRect()
            return box.width && box.left < right && box.right > left && box.top < bottom && box.bottom > top
          }).map(one => one.textContent)
        })
      })()`)
      expect(covered).toEqual([])
    })

    it('leave the page its shortcut, its clicks, its selection and its tab order', async () => {
      await tab.evaluate('went.keys = []; went.rows = went.copies = 0')
      await tab.locator('.one td').first().click()
      await tab.locator('.one a').first().click()
      await tab
        .locator('.one')
        .first()
        .dblclick({ position: { x: 200, y: 12 } })
      expect(await tab.evaluate('[went.rows, went.copies]')).toEqual([3, 1])
      expect(await tab.evaluate('String(getSelection())')).not.toBe('')
      await tab.locator('.scroller').focus()
      await tab.keyboard.press('j')
      expect(await tab.evaluate('[went.keys, scroller.scrollTop]')).toEqual([['j'], ROW])
      await tab.locator('.goods').focus()
      const stops: string[] = []
      for (let i = 0; i < 4; i++) {
        await tab.keyboard.press('Tab')
        stops.push(await tab.evaluate<string>('document.activeElement.className'))
      }
      expect(stops).toEqual(['query', 'scroller', 'copy', 'copy'])
      await scroll(tab, 0)
    })

    it('let a wheel turned over them scroll the list they stand in', async () => {
      const box = await tab.locator('deskside-sidebar .mark').first().boundingBox()
      await tab.mouse.move((box?.x ?? 0) + 9, (box?.y ?? 0) + 9)
      await tab.mouse.wheel(0, 240)
      await expect.poll(() => tab.evaluate('scroller.scrollTop')).toBe(240)
      await tab.mouse.move(0, 0)
      await scroll(tab, 0)
    })

    it('say what it is about, to the pointer and to the keyboard, which walks them as one stop', async () => {
      const marks = tab.locator('deskside-sidebar .mark')
      const words = (n: number) => marks.nth(n).locator('.mark-words')
      expect(await words(0).isVisible()).toBe(false)
      await marks.nth(0).hover()
      expect(await words(0).isVisible()).toBe(true)
      expect(await words(0).textContent()).toContain(run.say('alert.dispatch.title'))
      await tab.mouse.move(0, 0)
      await marks.nth(0).focus()
      await tab.evaluate('went.keys = []')
      await tab.keyboard.press('ArrowDown')
      expect(await words(1).isVisible()).toBe(true)
      expect(await words(1).textContent()).toContain(run.say('alert.refund.title'))
      expect(await marks.evaluateAll(all => all.map(one => (one as HTMLElement).tabIndex))).toEqual([
        -1, 0, -1,
      ])
      expect(await tab.evaluate('went.keys')).toEqual([])
      await tab.keyboard.press('Enter')
      await sidebarOn(tab, run.say)
        .root.locator('.order-tab[aria-pressed=true]', { hasText: orderNumber(2).slice(-4) })
        .waitFor()
      await tab.evaluate('document.activeElement.blur()')
    })

    it('show their order in the sidebar when clicked, open or not', async () => {
      const sidebar = sidebarOn(tab, run.say)
      await scroll(tab, ROW * 8)
      await sidebar.button('sidebar.collapse').click()
      await tab.evaluate('went.rows = 0')
      await tab.locator(`deskside-sidebar .mark[data-order="${orderNumber(10)}"]`).click()
      await sidebar.root
        .locator('.order-tab[aria-pressed=true]', { hasText: orderNumber(10).slice(-4) })
        .waitFor()
      expect(await tab.evaluate('went.rows')).toBe(0)
      await scroll(tab, 0)
    })

    it('are gone under a dialog of the page, and back behind it', async () => {
      await tab.evaluate('dialog.showModal()')
      await drawn(tab)
      expect(await marksOn(tab)).toEqual([])
      await tab.locator('.close').click()
      await drawn(tab)
      expect(await marksOn(tab)).toEqual(needing(0, 5))
    })

    it('move with rows that move by themselves', async () => {
      await tab.evaluate(`{ const style = document.createElement('style');
        style.textContent = '.one:nth-child(2){transition:height .2s}.one:nth-child(2):hover{height:200px!important}';
        document.head.append(style) }`)
      await tab.waitForTimeout(400)
      await tab
        .locator('.one')
        .nth(1)
        .hover({ position: { x: 300, y: 60 } })
      await tab.waitForTimeout(700)
      const marks = await marksOn(tab)
      for (const mark of marks) expect(mark).toEqual({ ...mark, beside: mark.order })
      const { y = 0 } =
        (await tab.locator(`deskside-sidebar .mark[data-order="${orderNumber(2)}"]`).boundingBox()) ?? {}
      const row = await tab.locator('.one').nth(2).boundingBox()
      expect(Math.abs(y - (row?.y ?? 0))).toBeLessThan(20)
      await tab.mouse.move(0, 0)
    })

    it('go when their order goes, and come when another comes', async () => {
      await tab.waitForTimeout(500)
      await tab.evaluate('list.children[0].remove()')
      await drawn(tab)
      expect((await marksOn(tab)).map(({ order }) => order)).not.toContain(orderNumber(0))
      await tab.evaluate("list.insertAdjacentHTML('afterbegin', rowHtml(all[0]))")
      await expect.poll(() => marksOn(tab), { timeout: 10_000 }).toEqual(needing(0, 5))
    })

    it('narrow to a strip where the page leaves no room, and stay in a window of any size', async () => {
      await tab.evaluate("document.querySelector('.scroller').style.padding = '0'")
      await tab.evaluate("document.querySelector('#mf-mms-orders-container').style.marginLeft = '160px'")
      await tab.evaluate(
        "for (const hd of document.querySelectorAll('.hd')) hd.style.cssText = 'padding:4px 16px;display:block'; for (const one of document.querySelectorAll('.due')) one.style.display = 'block'",
      )
      await drawn(tab)
      await tab.setViewportSize({ width: 1280, height: 720 })
      await drawn(tab)
      const marks = await marksOn(tab)
      expect(marks.length).toBeGreaterThan(0)
      for (const mark of marks) expect(mark).toEqual({ ...mark, beside: mark.order })
    })

    it('leave with the switch', async () => {
      await turn(run, 'onPageMarks', false)
      await tab.bringToFront()
      await tab.locator('deskside-sidebar .marks').waitFor({ state: 'detached' })
      await tab.close()
      await turn(run, 'onPageMarks', true)
    })
  })

  it('never stand beside another order while rows are written again', async () => {
    const tab = await openList(RECYCLED)
    await tab.locator('deskside-sidebar .mark').first().waitFor()
    await tab.evaluate('shifts = []')
    // In every frame of a scroll, after everything else that runs in it.
    const wrong = await tab.evaluate<string[]>(`new Promise(done => {
      const wrong = []; let frames = 0
      const shadow = document.querySelector('deskside-sidebar').shadowRoot
      const check = () => {
        for (const mark of shadow.querySelectorAll('[data-order]')) {
          if (!mark.checkVisibility({ visibilityProperty: true })) continue
          const { top, bottom } = mark.getBoundingClientRect()
          const y = (top + bottom) / 2
          const row = [...list.children].find(one => { const box = one.getBoundingClientRect(); return !one.hidden && box.top <= y && y < box.bottom })
          const number = row?.querySelector('.sn').textContent
          if (number !== '订单编号：' + mark.dataset.order) wrong.push(mark.dataset.order + ' beside ' + number)
        }
      }
      const step = () => {
        scroller.scrollTop += frames % 20 === 19 ? 1300 : 47
        if (++frames > 120) return done(wrong)
        // Behind the frame's own callbacks, when everything is laid out.
        const channel = new MessageChannel()
        channel.port1.onmessage = check
        requestAnimationFrame(() => { channel.port2.postMessage(0); requestAnimationFrame(step) })
      }
      requestAnimationFrame(step)
    })`)
    expect(wrong).toEqual([])
    await tab.waitForTimeout(800)
    const marks = await marksOn(tab)
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) expect(mark).toEqual({ ...mark, beside: mark.order })
    expect(await tab.evaluate('shifts')).toEqual([])
    await tab.close()
  })
})

describe('the button at the composer', () => {
  it('is not there until the agent wants it; then it opens the finder, over nothing of the page', async () => {
    const tab = await run.open(CHAT)
    const sidebar = sidebarOn(tab, run.say)
    await sidebar.suggestions.first().waitFor()
    expect(await tab.locator('deskside-sidebar .mark').count()).toBe(0)
    const before = await boxesOf(tab)
    await tab.evaluate('shifts = []')
    await turn(run, 'onPageButton', true)
    await tab.bringToFront()
    const button = tab.locator('deskside-sidebar').getByRole('button', { name: run.say('marks.find') })
    await button.waitFor()
    expect(await boxesOf(tab)).toBe(before)
    expect(await tab.evaluate('shifts')).toEqual([])
    const [box, reply] = [await button.boundingBox(), await tab.locator('#replyTextarea').boundingBox()]
    if (!box || !reply) throw new Error('nothing to be seen')
    expect(reply.y - box.y - box.height).toBeGreaterThanOrEqual(0)
    expect(reply.y - box.y - box.height).toBeLessThan(8)
    await tab.locator('#replyTextarea').fill('亲')
    await sidebar.button('sidebar.collapse').click()
    await button.click()
    await sidebar.find.waitFor()
    await expect
      .poll(() =>
        tab.evaluate("document.querySelector('deskside-sidebar').shadowRoot.activeElement?.dataset.field"),
      )
      .toBe('find')
    await tab.keyboard.type('fahuo')
    await sidebar.found.first().waitFor()
    expect(await tab.locator('#replyTextarea').inputValue()).toBe('亲')
    await tab.close()
  })

  it('stands in the corner of a composer that leaves no room, and clicks beside it stay the page’s', async () => {
    const tab = await run.open(CHAT.replace('index', 'tight'))
    const button = tab.locator('deskside-sidebar').getByRole('button', { name: run.say('marks.find') })
    await button.waitFor()
    const [box, reply] = [await button.boundingBox(), await tab.locator('#replyTextarea').boundingBox()]
    if (!box || !reply) throw new Error('nothing to be seen')
    expect(box.x + box.width).toBeLessThan(reply.x + reply.width)
    expect(box.y + box.height).toBeLessThan(reply.y + reply.height)
    await tab.mouse.click(box.x - 6, box.y + box.height / 2)
    expect(await tab.evaluate('document.activeElement.id')).toBe('replyTextarea')
    await tab.evaluate("document.querySelector('.reply-input').remove()")
    await button.waitFor({ state: 'detached' })
    await tab.close()
  })
})
