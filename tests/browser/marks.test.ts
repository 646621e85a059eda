import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ChromiumRun, LOADED, openChromium, servePage } from './launch'
import { overlayOn } from './overlay'
import { levelOf, listPage, ORDERS, orderNumber, ROW } from './pages/order-list'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'

/** What jumped on the page, as the browser tells it; what only moves inside the sidebar is none of the page's. */
const SHIFTS = `window.shifts = [];
  new PerformanceObserver(list => {
    const edge = document.querySelector('deskside-sidebar').getBoundingClientRect().left;
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
  // It is kept once it comes back.
  await vi.waitFor(async () => {
    await settings.reload()
    expect(await box.isChecked()).toBe(on)
  }, LOADED)
  await settings.close()
}

interface Seen {
  /** Number of the order in whose row, by its height, the mark stands. */
  readonly beside: string | undefined
  readonly order: string
  readonly level: string
}

/** Every mark that can be seen, with the order the page shows at its height: asked in one go, between two frames. */
const marksOn = async (tab: Page) =>
  (await overlayOn(tab)).all<Seen[]>(
    '[data-order]',
    `marks => {
    const rows = [...document.querySelectorAll('.one')].filter(row => !row.hidden).map(row => ({
      number: row.querySelector('.sn').textContent.replace('订单编号：', ''), box: row.getBoundingClientRect() }))
    return marks.map(mark => {
        const { top, bottom } = mark.getBoundingClientRect()
        const y = (top + bottom) / 2
        return { order: mark.dataset.order, level: mark.classList.contains('act') ? 'act' : 'look',
          beside: rows.find(({ box }) => box.top <= y && y < box.bottom)?.number }
      })
  }`,
  )

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
  await (await sidebarOn(tab, run.say)).root.locator('.alert').first().waitFor()
  return tab
}

describe('marks beside orders', () => {
  let boxes: string

  it('are not there until the agent wants them', async () => {
    const tab = await openList(ORDERS)
    expect(await (await overlayOn(tab)).count('.mark')).toBe(0)
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
      await (await overlayOn(tab)).box('.mark')
    })

    it('stand beside the orders that need something, in the colour of what they need', async () => {
      await expect.poll(() => marksOn(tab)).toEqual(needing(0, 5))
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
      expect(await boxesOf(tab)).toBe(boxes)
      expect(await tab.evaluate('shifts')).toEqual([])
      // Besides the sidebar's host one of ours, for what is drawn over the page.
      expect(await tab.evaluate("document.querySelectorAll('html > *').length")).toBe(4)
    })

    it('cover nothing the page wrote and nothing that can be clicked', async () => {
      const covered = await (await overlayOn(tab)).all<string[]>(
        '.mark',
        `marks => marks.flatMap(mark => {
          const { left, top, right, bottom } = mark.getBoundingClientRect()
          return [...document.querySelectorAll('.one a, .one span, .one td, .filters *')].filter(one => {
            const box = one.getBoundingClientRect()
            return box.width && box.left < right && box.right > left && box.top < bottom && box.bottom > top
          }).map(one => one.textContent)
        })`,
      )
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
      await (await overlayOn(tab)).hover('.mark')
      await tab.mouse.wheel(0, 240)
      await expect.poll(() => tab.evaluate('scroller.scrollTop')).toBe(240)
      await tab.mouse.move(0, 0)
      await scroll(tab, 0)
    })

    it('say what it is about, to the pointer and to the keyboard, which walks them as one stop', async () => {
      const overlay = await overlayOn(tab)
      const shown = (title: Parameters<typeof run.say>[0]) =>
        expect.poll(() => overlay.texts('.mark-words')).toEqual([expect.stringContaining(run.say(title))])
      expect(await overlay.texts('.mark-words')).toEqual([])
      await overlay.hover('.mark')
      await shown('alert.dispatch.title')
      await tab.mouse.move(0, 0)
      await overlay.all('.mark', '([first]) => first.focus()')
      await tab.evaluate('went.keys = []')
      await tab.keyboard.press('ArrowDown')
      await shown('alert.refund.title')
      expect(await overlay.all('.mark', 'marks => marks.map(mark => mark.tabIndex)')).toEqual([-1, 0, -1])
      expect(await tab.evaluate('went.keys')).toEqual([])
      await tab.keyboard.press('Enter')
      await (await sidebarOn(tab, run.say)).root
        .locator('.order-tab[aria-pressed=true]', { hasText: orderNumber(2).slice(-4) })
        .waitFor()
      await tab.evaluate('document.activeElement.blur()')
    })

    it('show their order in the sidebar when clicked, open or not', async () => {
      const sidebar = await sidebarOn(tab, run.say)
      await scroll(tab, ROW * 8)
      await sidebar.button('sidebar.collapse').click()
      await tab.evaluate('went.rows = 0')
      await sidebar.root.getByTitle(run.say('sidebar.expand')).waitFor()
      await (await overlayOn(tab)).click(`.mark[data-order="${orderNumber(10)}"]`)
      await sidebar.root
        .locator('.order-tab[aria-pressed=true]', { hasText: orderNumber(10).slice(-4) })
        .waitFor()
      expect(await tab.evaluate('went.rows')).toBe(0)
      await scroll(tab, 0)
    })

    it('are gone under a dialog of the page, and back behind it', async () => {
      await tab.evaluate('dialog.showModal()')
      await expect.poll(() => marksOn(tab)).toEqual([])
      await tab.locator('.close').click()
      await expect.poll(() => marksOn(tab)).toEqual(needing(0, 5))
    })

    it('move with rows that move by themselves', async () => {
      await tab.evaluate(`{ const style = document.createElement('style');
        style.textContent = '.one:nth-child(2){transition:height .2s}.one:nth-child(2):hover{height:200px!important}';
        document.head.append(style) }`)
      await tab
        .locator('.one')
        .nth(1)
        .hover({ position: { x: 300, y: 60 } })
      await expect
        .poll(() =>
          tab
            .locator('.one')
            .nth(1)
            .evaluate(one => one.getBoundingClientRect().height),
        )
        .toBe(200)
      // Wherever they stand while rows move, it is beside their own order; in the end on its first line.
      await expect
        .poll(async () => {
          const { y } = await (await overlayOn(tab)).box(`.mark[data-order="${orderNumber(2)}"]`)
          const row = await tab.locator('.one').nth(2).boundingBox()
          return Math.abs(y - (row?.y ?? 0))
        })
        .toBeLessThan(20)
      const marks = await marksOn(tab)
      for (const mark of marks) expect(mark).toEqual({ ...mark, beside: mark.order })
      await tab.mouse.move(0, 0)
    })

    it('go when their order goes, and come when another comes', async () => {
      await expect.poll(() => marksOn(tab)).toEqual(needing(0, 5))
      await tab.evaluate('list.children[0].remove()')
      await drawn(tab)
      expect((await marksOn(tab)).map(({ order }) => order)).not.toContain(orderNumber(0))
      await tab.evaluate("list.insertAdjacentHTML('afterbegin', rowHtml(all[0]))")
      await expect.poll(() => marksOn(tab)).toEqual(needing(0, 5))
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
      const marks = await vi.waitFor(async () => {
        const seen = await marksOn(tab)
        expect(seen.length).toBeGreaterThan(0)
        return seen
      }, LOADED)
      for (const mark of marks) expect(mark).toEqual({ ...mark, beside: mark.order })
    })

    it('leave with the switch', async () => {
      await turn(run, 'onPageMarks', false)
      await tab.bringToFront()
      await expect.poll(() => marksOn(tab)).toEqual([])
      await tab.close()
      await turn(run, 'onPageMarks', true)
    })
  })

  it('never stand beside another order while rows are written again', async () => {
    const tab = await openList(RECYCLED)
    const overlay = await overlayOn(tab)
    await overlay.box('.mark')
    await tab.evaluate('shifts = []')
    // In every frame of a scroll, after everything else that runs in it.
    const wrong = await overlay.run<string[]>(`roots => new Promise(done => {
      const wrong = []; let frames = 0
      const [list, scroller] = [document.querySelector('.package-center-table'), document.querySelector('.scroller')]
      const check = () => {
        for (const mark of roots.flatMap(root => [...root.querySelectorAll('[data-order]')])) {
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
    await overlay.box('.mark')
    const marks = await marksOn(tab)
    expect(marks.length).toBeGreaterThan(0)
    for (const mark of marks) expect(mark).toEqual({ ...mark, beside: mark.order })
    expect(await tab.evaluate('shifts')).toEqual([])
    await tab.close()
  })
})

describe('the button at the composer', () => {
  const FIND = '.mark.find'

  it('is not there until the agent wants it; then it opens the finder, over nothing of the page', async () => {
    const tab = await run.open(CHAT)
    const sidebar = await sidebarOn(tab, run.say)
    await sidebar.suggestions.first().waitFor()
    const overlay = await overlayOn(tab)
    expect(await overlay.count(FIND)).toBe(0)
    const before = await boxesOf(tab)
    await tab.evaluate('shifts = []')
    await turn(run, 'onPageButton', true)
    await tab.bringToFront()
    const box = await overlay.box(FIND)
    expect(await overlay.all(FIND, '([find]) => find.ariaLabel')).toBe(run.say('marks.find'))
    expect(await boxesOf(tab)).toBe(before)
    expect(await tab.evaluate('shifts')).toEqual([])
    const reply = await tab.locator('#replyTextarea').boundingBox()
    if (!reply) throw new Error('nothing to be seen')
    expect(reply.y - box.y - box.height).toBeGreaterThanOrEqual(0)
    expect(reply.y - box.y - box.height).toBeLessThan(8)
    await tab.locator('#replyTextarea').fill('亲')
    await sidebar.button('sidebar.collapse').click()
    await sidebar.root.getByTitle(run.say('sidebar.expand')).waitFor()
    await overlay.click(FIND)
    await sidebar.searching()
    await tab.keyboard.type('fahuo')
    await sidebar.found.first().waitFor()
    expect(await tab.locator('#replyTextarea').inputValue()).toBe('亲')
    await tab.close()
  })

  it('stands in the corner of a composer that leaves no room, and clicks beside it stay the page’s', async () => {
    const tab = await run.open(CHAT.replace('index', 'tight'))
    const overlay = await overlayOn(tab)
    const [box, reply] = [await overlay.box(FIND), await tab.locator('#replyTextarea').boundingBox()]
    if (!reply) throw new Error('nothing to be seen')
    expect(box.x + box.width).toBeLessThan(reply.x + reply.width)
    expect(box.y + box.height).toBeLessThan(reply.y + reply.height)
    await tab.mouse.click(box.x - 6, box.y + box.height / 2)
    expect(await tab.evaluate('document.activeElement.id')).toBe('replyTextarea')
    await tab.evaluate("document.querySelector('.reply-input').remove()")
    await expect.poll(() => overlay.count(FIND)).toBe(0)
    await tab.close()
  })
})
