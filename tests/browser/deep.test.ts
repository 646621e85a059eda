import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firefoxSidebarOn } from './firefox-sidebar'
import {
  type ChromiumRun,
  type FirefoxRun,
  LOADED,
  openChromium,
  openFirefox,
  type Serve,
  servePage,
} from './launch'
import { chatPage } from './pages/pinduoduo'
import { updateUnder } from './reload'
import { sidebarOn } from './sidebar'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'
const ORDERS = '/latitude/order/userAllOrder'
const [ANNA, BO] = ['7000000000001', '7000000000002']

/** The orders of one buyer as the console answers them, spaced and escaped as no parser of ours would write them back. */
const answerFor = (uid: string, sn: string, goods: string) => `{ "success":true,\n "result":{"orders":[
  {"orderSn":"${sn}","orderStatus":2,"orderStatusStr":"\\u672a\\u53d1\\u8d27，退款中","shippingStatus":0,"orderAmount":5980,
   "uid":${uid},"orderGoodsList":{"goodsName":"${goods}","spec":"白色","goodsNumber":2,"goodsPrice":2990},"trackingNumber":""}]}}`
const ANSWERS: Readonly<Record<string, string>> = {
  [ANNA]: answerFor(ANNA, '261121-304958817263540', '纯棉毛巾'),
  [BO]: answerFor(BO, '261121-998877665544332', '蚕丝被'),
}

/** A page that asks for the open buyer's orders in both ways a page can, and keeps what it was given. */
const SCRIPT = `
  window.given = [];
  window.before = [];
  window.askByFetch = uid => fetch('${ORDERS}?uid=' + uid, { method: 'POST', body: '{}' }).then(async answer => {
    const copy = answer.clone();
    given.push({ used: answer.bodyUsed, text: await answer.text(), type: copy.headers.get('content-type'), ok: copy.ok });
  });
  window.askByXhr = (uid, type = '') => new Promise(done => {
    const request = new XMLHttpRequest();
    request.open('POST', '${ORDERS}?uid=' + uid);
    request.responseType = type;
    request.onload = () => { given.push({ text: type === 'json' ? JSON.stringify(request.response) : request.responseText }); done(); };
    request.send('{}');
  });
  window.turnTo = (uid, nick) => {
    document.querySelector('.chat-item-box').setAttribute('data-random', uid + '-0-all');
    for (const name of document.querySelectorAll('.nickname-span, .base-info .name')) name.textContent = nick;
    const list = document.querySelector('.msg-list');
    const row = list.firstElementChild.cloneNode(true);
    row.id = row.id.slice(0, -5) + uid.slice(-5);
    row.querySelector('[currentuid]').setAttribute('currentuid', uid);
    list.replaceChildren(row);
  };
  if (location.search === '?fetch') askByFetch('${ANNA}');
  if (location.search === '?xhr') askByXhr('${ANNA}');
`
const html = chatPage({
  buyer: { uid: ANNA, nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '什么时候发货呀' }],
  script: SCRIPT,
})

const asked: string[] = []
const serve: Serve = url => {
  if (url.pathname !== ORDERS) return servePage(html)
  asked.push(url.search)
  return { contentType: 'application/json', body: ANSWERS[url.searchParams.get('uid') ?? ''] ?? '{}' }
}

/**
 * All a page could find of us in its own world: what its functions are, and what stands on its globals (those of the test's driver aside).
 */
const SEEN = `JSON.stringify([
  fetch.toString(), fetch.name, fetch.length, XMLHttpRequest.prototype.open.toString(),
  Object.getOwnPropertyDescriptor(window, 'fetch'), Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open'),
  Object.getOwnPropertyNames(window).filter(name => !name.startsWith('__aria')).sort(), Object.getOwnPropertyNames(document),
  document.documentElement.getAttributeNames(), document.documentElement.outerHTML.replace(/<deskside-sidebar.*?<.deskside-sidebar>/s, ''),
])`

describe('deep reading in Chromium', () => {
  let run: ChromiumRun
  let page: Page
  beforeAll(async () => {
    run = await openChromium({ serve })
  })
  afterAll(() => run.close())

  const shown = async () => (await sidebarOn(page, run.say)).root

  it('is off: the page is as it would be, and its orders are not read', async () => {
    page = await run.open(`${CHAT.replace('#/', '?fetch#/')}`)
    await (await shown()).getByText(run.say('deep.state.off')).waitFor()
    expect(await (await shown()).getByText('3540').count()).toBe(0)
    expect(await page.evaluate('fetch.toString()')).toBe('function fetch() { [native code] }')
    expect(await page.evaluate('XMLHttpRequest.prototype.open.toString()')).toBe(
      'function open() { [native code] }',
    )
  })

  it('is switched on in the sidebar, and shows from the next answer on what that buyer ordered', async () => {
    await page.evaluate(`turnTo('${ANNA}', '林间小鹿')`)
    await page.evaluate(`before = [fetch, XMLHttpRequest.prototype.open, ${SEEN}]`)
    await (await shown()).getByRole('button', { name: run.say('deep.turnOn') }).click()
    await (await shown()).getByText(run.say('deep.state.waiting')).waitFor()
    await page.waitForFunction('fetch !== before[0]')
    await page.evaluate(`askByFetch('${ANNA}')`)
    await (await shown()).getByText('3540').first().waitFor()
    await (await shown()).getByText('纯棉毛巾').waitFor()
    await (await shown()).getByText(run.say('alert.refund.unshipped')).waitFor()
    // Nothing new comes under the pointer.
    await (await sidebarOn(page, run.say)).leave()
    await (await shown()).getByText(run.say('deep.because')).first().waitFor()
    await (await shown()).getByText(run.say('deep.state.reading')).waitFor()
  })

  it('leaves what the page is given as it is, byte for byte, and asks for nothing itself', async () => {
    const before = asked.length
    await page.evaluate(
      `given = []; askByFetch('${ANNA}').then(() => askByXhr('${ANNA}')).then(() => askByXhr('${ANNA}', 'json'))`,
    )
    await page.waitForFunction('given.length === 3')
    const [byFetch, byXhr, byJson] = (await page.evaluate('given')) as { text: string; used?: boolean }[]
    expect(byFetch).toEqual({ used: false, text: ANSWERS[ANNA], type: 'application/json', ok: true })
    expect(byXhr?.text).toBe(ANSWERS[ANNA])
    expect(JSON.parse(byJson?.text ?? '')).toEqual(JSON.parse(ANSWERS[ANNA] ?? ''))
    expect(asked.length - before).toBe(3)
  })

  it('lets the functions look and fail as the browser’s own', async () => {
    expect(await page.evaluate('[fetch.name, fetch.length, fetch instanceof Function]')).toEqual([
      'fetch',
      1,
      true,
    ])
    expect(await page.evaluate('fetch.toString()')).toMatch(/^function \w*\(\) \{ \[native code\] \}$/)
    expect(await page.evaluate('Object.keys(fetch).length + Object.getOwnPropertyNames(fetch).length')).toBe(
      2,
    )
    const failed = (call: string) =>
      page.evaluate(
        `(async () => { try { await ${call} } catch (error) { return error.name + error.message } })()`,
      )
    expect(await failed('fetch()')).toBe(await failed('before[0].call(window)'))
    expect(await failed("fetch('http://[')")).toBe(await failed("before[0].call(window, 'http://[')"))
    expect(await failed('new fetch("/")')).toContain('not a constructor')
    expect(await failed('XMLHttpRequest.prototype.open.call({}, "GET", "/")')).toBe(
      await failed('before[1].call({}, "GET", "/")'),
    )
  })

  it('shows nobody’s orders to another buyer, and those of the next as soon as they come', async () => {
    await page.evaluate(`turnTo('${BO}', '晨曦')`)
    await (await shown()).getByText('晨曦').first().waitFor()
    await (await shown()).getByText('3540').first().waitFor({ state: 'detached' })
    // An answer about the buyer who is no longer on screen.
    await page.evaluate(`askByFetch('${ANNA}')`)
    await page.evaluate(`askByXhr('${BO}')`)
    await (await shown()).getByText('4332').first().waitFor()
    expect(await (await shown()).getByText('3540').count()).toBe(0)
  })

  it('hears the first answers of a page too', async () => {
    for (const way of ['fetch', 'xhr']) {
      const fresh = await run.open(CHAT.replace('#/', `?${way}#/`))
      await (await sidebarOn(fresh, run.say)).root.getByText('3540').first().waitFor()
      await fresh.close()
    }
  })

  it('is off again without a trace, and without a reload', async () => {
    await page.evaluate(`turnTo('${ANNA}', '林间小鹿')`)
    await (await shown()).getByRole('button', { name: run.say('deep.turnOff') }).click()
    await page.waitForFunction('fetch === before[0]')
    expect(await page.evaluate('XMLHttpRequest.prototype.open === before[1]')).toBe(true)
    expect(await page.evaluate(`${SEEN} === before[2]`)).toBe(true)
    await (await shown()).getByText('4332').first().waitFor({ state: 'detached' })
    // Nobody answers any more who was listening.
    expect(
      await page.evaluate(`(() => { let offered = 0; document.addEventListener('deskside-deep-offer', () => offered++);
        document.dispatchEvent(new Event('deskside-deep-ask')); return offered })()`),
    ).toBe(0)
    const fresh = await run.open(CHAT.replace('#/', '?fetch#/'))
    await (await sidebarOn(fresh, run.say)).root.getByText(run.say('deep.state.off')).waitFor()
    expect(await fresh.evaluate('fetch.toString()')).toBe('function fetch() { [native code] }')
    await fresh.close()
  })

  it('leaves nothing behind when the extension is updated under the page', async () => {
    await (await shown()).getByRole('button', { name: run.say('deep.turnOn') }).click()
    await page.waitForFunction('fetch !== before[0]')
    const successor = await updateUnder(page, run)
    // Its successor listens in the same page, as it was told to; switched off, nothing of either is left.
    await successor.root.getByRole('button', { name: run.say('deep.turnOff') }).click()
    await page.waitForFunction('fetch === before[0]')
    expect(await page.evaluate('XMLHttpRequest.prototype.open === before[1]')).toBe(true)
  })
})

describe('deep reading in Firefox', () => {
  let run: FirefoxRun
  beforeAll(async () => {
    run = await openFirefox({ serve })
  })
  afterAll(() => run.close())

  it('is off, on, and off again without a trace', async () => {
    const tab = await run.open(CHAT)
    const sidebar = await firefoxSidebarOn(run.browser, tab)
    const toggle = () => sidebar.click('.deep button')
    await sidebar.shows('林间小鹿')
    await tab.evaluate(`before = [fetch, XMLHttpRequest.prototype.open, ${SEEN}]`)
    await toggle()
    await tab.waitForFunction('fetch !== before[0]', LOADED)
    await tab.evaluate(`askByXhr('${ANNA}')`)
    await sidebar.shows('3540')
    expect(await tab.evaluate('given[0].text')).toBe(ANSWERS[ANNA])
    expect(await tab.evaluate('[fetch.name, fetch.length, fetch instanceof Function]')).toEqual([
      'fetch',
      1,
      true,
    ])

    const fresh = await run.open(CHAT.replace('#/', '?fetch#/'))
    await (await firefoxSidebarOn(run.browser, fresh)).shows('3540')
    await fresh.waitForFunction('given.length === 1', LOADED)
    expect(await fresh.evaluate('given[0].text')).toBe(ANSWERS[ANNA])
    await fresh.close()

    await tab.bringToFront()
    await toggle()
    await tab.waitForFunction('fetch === before[0]', LOADED)
    expect(await tab.evaluate(`${SEEN} === before[2]`)).toBe(true)
    await sidebar.shows('3540', false)
  })
})
