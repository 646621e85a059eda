import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { script } from './editors/build'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { overlayOn } from './overlay'
import { chatPage } from './pages/pinduoduo'
import { sidebarOn } from './sidebar'
import { store, stored } from './stored'

const CHAT = 'https://mms.pinduoduo.com/chat-merchant/index.html#/'

/** The page hears keys as early as it can, and sends on Enter. */
const WATCH = `window.seen = { keys: [], ups: [] };
  window.addEventListener('keydown', event => seen.keys.push(event.key), true);
  window.addEventListener('keyup', event => seen.ups.push(event.key), true);`

/** The same console with an editable element in place of its field. */
const EDITABLE = `const field = document.querySelector('#replyTextarea');
  const editable = document.createElement('div');
  editable.id = field.id; editable.contentEditable = 'true'; editable.className = field.className;
  editable.style.cssText = 'min-height:80px;white-space:pre-wrap'; field.replaceWith(editable);`

/** And with a rich editor of the kind newer consoles are built on. */
const RICH = `const script = document.createElement('script'); script.src = '/editor.js'; document.head.append(script);`

describe.each([
  ['a field', ''],
  ['an editable element', EDITABLE],
  ['a rich editor', RICH],
])('a slash in %s', (_, before) => {
  let run: ChromiumRun
  let tab: Page
  beforeAll(async () => {
    const html = chatPage({
      buyer: { uid: '7000000000001', nick: '林间小鹿' },
      lines: [{ side: 'buyer', text: '什么时候发货呀' }],
      order: {
        sn: '261121-304958817263540',
        state: '待发货',
        address: '林晚 13712345678 浙江省杭州市西湖区文一路 8 号',
      },
      script: before + WATCH,
    })
    const editor = html.includes('/editor.js') ? await script('chat-editor.ts') : ''
    run = await openChromium({
      serve: ({ pathname }) =>
        pathname === '/editor.js' ? { contentType: 'text/javascript', body: editor } : servePage(html),
    })
    tab = await run.open(CHAT)
    await (await sidebarOn(tab, run.say)).suggestions.first().waitFor()
  })
  afterAll(() => run.close())

  const reply = () => tab.locator('#replyTextarea')
  const text = () =>
    reply().evaluate(one => (one instanceof HTMLTextAreaElement ? one.value : (one.textContent ?? '')))
  const overlay = () => overlayOn(tab)
  const LIST = '[role=listbox]'
  const listed = async () => (await overlay()).box(LIST)
  const lists = async () => (await overlay()).count(LIST)
  const keys = () => tab.evaluate<string[]>('seen.keys')
  /** An insertion looks after its text for a moment, and remembers what was searched for when it is done; no agent undoes it sooner. */
  const settled = () => expect.poll(() => stored(run, 'recent')).toEqual(['fh'])
  const fresh = async (typed = '') => {
    await store(run, 'recent', [])
    await reply().click()
    await tab.keyboard.press('Control+a')
    await tab.keyboard.press('Delete')
    await tab.keyboard.type(typed)
    await tab.evaluate('seen.keys = []; seen.ups = []')
  }

  it('is only a slash until the agent asks for more', async () => {
    await fresh()
    await tab.keyboard.type('/fh')
    await tab.keyboard.press('Enter')
    expect(await keys()).toEqual(['/', 'f', 'h', 'Enter'])
    expect(await lists()).toBe(0)
  })

  it('finds at the composer once switched on, and is remembered for this console', async () => {
    await (await sidebarOn(tab, run.say)).choose('sidebar.slash.use')
    await expect.poll(() => stored(run, 'layout:pinduoduo-chat')).toMatchObject({ slash: true })
    await tab.reload()
    await (await sidebarOn(tab, run.say)).suggestions.first().waitFor()
    await fresh()
    await tab.keyboard.type('/fh')
    const [above, below] = [await listed(), await reply().boundingBox()]
    expect(above.y + above.height).toBeLessThanOrEqual(below?.y ?? 0)
    expect(await tab.evaluate('document.activeElement.id')).toBe('replyTextarea')
  })

  it('puts the phrase in place of what was typed, sends nothing, and undoes it in one step', async () => {
    await fresh('亲')
    await tab.keyboard.type(' /fh')
    await listed()
    // Rich editors undo together what was typed within half a second, as only a test types.
    await tab.waitForFunction(
      `performance.now() > ${600 + (await tab.evaluate<number>('performance.now()'))}`,
    )
    await tab.keyboard.press('ArrowDown')
    await tab.keyboard.press('ArrowUp')
    await tab.keyboard.down('Enter')
    // Held a little too long.
    await tab.keyboard.down('Enter')
    await tab.keyboard.up('Enter')
    await expect.poll(text).toMatch(/^亲 [^/]{5,}$/)
    expect(await text()).not.toMatch(/[{}［］\n]|fh/)
    expect(await keys()).toEqual([' ', '/', 'f', 'h'])
    expect(await tab.evaluate('seen.ups')).toEqual([' ', '/', 'f', 'h'])
    await settled()
    await tab.keyboard.press('Control+z')
    await expect.poll(text).toBe('亲 /fh')
    await tab.keyboard.press('Enter')
    expect((await keys()).at(-1)).toBe('Enter')
  })

  it('puts it in with a click as well', async () => {
    await fresh()
    await tab.keyboard.type('/fh')
    await (await overlay()).click('[role=option]')
    await expect.poll(text).toMatch(/^[^/]{5,}$/)
    await settled()
  })

  it.each(['1/2', 'https://a.cn/b', '/ ', '/fh a', '/zzqqxxjj'])('leaves %j as it is typed', async typed => {
    await fresh()
    await tab.keyboard.type(typed)
    await expect.poll(async () => (await text()).replaceAll('\u00a0', ' ')).toBe(typed)
    // What was searched for meanwhile, and not found, is given up.
    await expect.poll(lists).toBe(0)
    await tab.keyboard.press('ArrowDown')
    expect(await keys()).toEqual([...typed, 'ArrowDown'])
  })

  it('closes with Escape, which the page does not hear, and leaves what was typed', async () => {
    await fresh()
    await tab.keyboard.type('/fh')
    await listed()
    await tab.keyboard.press('Escape')
    expect(await lists()).toBe(0)
    expect([await text(), await keys()]).toEqual(['/fh', ['/', 'f', 'h']])
  })

  it('opens nothing for a slash that was pasted', async () => {
    await fresh()
    await tab.keyboard.insertText('/fh')
    await expect.poll(text).toBe('/fh')
    // A list that opened late would take one of these.
    for (let i = 0; i < 3; i++) {
      await tab.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))')
      await tab.keyboard.press('ArrowDown')
    }
    expect([await lists(), await keys()]).toEqual([0, ['ArrowDown', 'ArrowDown', 'ArrowDown']])
  })

  it('waits for the input method', async () => {
    await fresh()
    await tab.keyboard.type('/')
    await listed()
    const session = await tab.context().newCDPSession(tab)
    await session.send('Input.imeSetComposition', { text: 'fa huo', selectionStart: 6, selectionEnd: 6 })
    expect(await lists()).toBe(1)
    await session.send('Input.insertText', { text: '发货' })
    await expect.poll(async () => (await overlay()).texts('[role=option] mark')).toContain('发货')
    await tab.keyboard.press('Enter')
    await expect.poll(text).toMatch(/^[^/]{5,}$/)
    expect(await keys()).not.toContain('Enter')
  })
})
