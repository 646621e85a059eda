import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BuyerRecords, NotesPage } from '@/lib/messages'
import type { Note } from '@/lib/notes/note'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { chatPage } from './pages/pinduoduo'
import { frameBeside, sidebarOn } from './sidebar'

const CONSOLE_PAGE = 'https://mms.pinduoduo.com/chat-merchant/index.html'
const about = 'buyer:pinduoduo:42'
const note = (text: string) => ({ about, console: 'pinduoduo', text, at: 1 })

/** Asks the background the way our own pages do; the reply, or `undefined` when none came. */
const ASK = `async (type, data) => {
  const message = { type, data: { ask: data } }
  return await chrome.runtime.sendMessage(message).catch(() => undefined)
}`

const ask = <T>(page: Page, type: string, data?: unknown): Promise<T> =>
  page.evaluate<T>(`(${ASK})(${JSON.stringify(type)}, ${JSON.stringify(data)}).then(reply => reply?.ok)`)

const allNotes = async (page: Page): Promise<readonly Note[]> =>
  (await ask<NotesPage>(page, 'notesPage', { query: '', from: 0, count: 10_000 })).notes
const texts = async (page: Page) => (await allNotes(page)).map(({ text }) => text)

const LIN = chatPage({
  buyer: { uid: '7000000000001', nick: '林间小鹿' },
  lines: [{ side: 'buyer', text: '在吗' }],
})

/** Writes one note after the other in the page until it is told to stop or the browser ends; what was acknowledged is counted out loud. */
const WRITING = `(async () => {
  const ask = ${ASK}
  const kept = (globalThis.kept = [])
  for (let n = 0; !globalThis.isOver; n++) {
    const text = globalThis.named + n
    const reply = await ask('saveNote', { ...${JSON.stringify(note(''))}, text })
    if (reply && 'ok' in reply) {
      kept.push(text)
      globalThis.acknowledged?.(text)
      globalThis.onKept?.()
    }
  }
  return kept
})()`

/** Until the page was told of one more that is kept. */
const ONE_MORE = `new Promise(resolve => {
  const before = globalThis.kept.length
  globalThis.onKept = () => globalThis.kept.length > before && resolve()
})`

/** One browser for all of it, killed in the middle of writing at the end and opened again. */
describe('what the agent keeps', () => {
  const profile = mkdtempSync(join(tmpdir(), 'deskside-store-'))
  const start = () => openChromium({ profile, serve: () => servePage(LIN) })
  let run: ChromiumRun
  let page: Page
  beforeAll(async () => {
    run = await start()
    page = await run.openOwn('popup.html')
  })
  afterAll(async () => {
    await run.close()
    rmSync(profile, { recursive: true, force: true })
  })

  it('is there again after its database was deleted under it, from then on', async () => {
    await ask(page, 'saveNote', note('删库之前'))
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase('deskside')
          deleting.onsuccess = resolve
          deleting.onerror = reject
        }),
    )
    expect(await texts(page)).toEqual([])
    await ask(page, 'saveNote', note('删库之后'))
    expect(await texts(page)).toEqual(['删库之后'])
    expect(await ask(page, 'health')).toEqual({ kind: 'ok' })
  })

  it('survives the worker being stopped 60 times while it writes: what was acknowledged is there, once', {
    timeout: 600_000,
  }, async () => {
    await (await run.worker()).evaluate('globalThis.first = true')
    await page.evaluate("globalThis.isOver = false; globalThis.named = '便签'")
    const writing = page.evaluate<string[]>(WRITING)
    // Each time one more was acknowledged, and the next is under way.
    await run.stopWorker(60, () => page.evaluate(ONE_MORE))
    await page.evaluate('globalThis.isOver = true')
    const acknowledged = await writing
    const kept = await texts(page)
    expect(await (await run.worker()).evaluate('globalThis.first')).toBeUndefined()
    expect(acknowledged.length).toBeGreaterThanOrEqual(60)
    expect(acknowledged.filter(text => kept.filter(one => one === text).length !== 1)).toEqual([])
  })

  it('is refused whole with a sentence where there is no room, and kept again once there is', async () => {
    const before = await allNotes(page)
    const session = await run.context.newCDPSession(page)
    const origin = `chrome-extension://${run.extensionId}`
    const manage = await run.openOwn('manage.html#/notes')
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1024 })
    // As long as a note may be, and too much all the same.
    const big = { ...note('长'.repeat(20_000)), label: '林间小鹿' }
    await expect
      .poll(() => page.evaluate<unknown>(`(${ASK})('saveNote', ${JSON.stringify(big)})`))
      .toEqual({ failed: 'full' })
    expect(await ask(page, 'health')).toEqual({ kind: 'off', why: 'full' })
    const known = new Set(before.map(({ id }) => id))
    const added = (await allNotes(page)).filter(({ id }) => !known.has(id))
    expect(added.filter(({ text }) => text !== big.text)).toEqual([])
    await manage.reload()
    await manage.getByText(run.say('store.health.full')).waitFor()
    await manage.close()
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await ask(page, 'saveNote', note('又有地方了'))
    expect(await texts(page)).toContain('又有地方了')
    expect(await ask(page, 'health')).toEqual({ kind: 'ok' })
  })

  it('goes on from where it was when the clock is set back', async () => {
    const saved = await ask<Note>(page, 'saveNote', note('拨钟之前'))
    const worker = await run.worker()
    await worker.evaluate('{ globalThis.wallClock = Date.now; Date.now = () => 1_600_000_000_000 }')
    const edited = await ask<Note>(page, 'saveNote', { ...note('拨钟之后'), id: saved.id })
    await worker.evaluate('Date.now = globalThis.wallClock')
    expect(edited.updatedAt > saved.updatedAt).toBe(true)
    const { notes } = await ask<BuyerRecords>(page, 'kept', { abouts: [about] })
    expect(notes.find(({ id }) => id === saved.id)).toMatchObject({
      text: '拨钟之后',
      history: [{ text: '拨钟之前' }],
    })
  })

  it('has both texts of a note that two tabs edited at once, and says so', async () => {
    const { say } = run
    const [one, two] = [await run.open(CONSOLE_PAGE), await run.open(CONSOLE_PAGE)]
    const first = await sidebarOn(one, say)
    const second = await sidebarOn(two, say)
    await first.saveNote('要发票')
    await second.root.locator('.band-note', { hasText: '要发票' }).waitFor()
    await second.openNotes()
    for (const sidebar of [first, second]) {
      await sidebar.root.locator('.note').hover()
      await sidebar.button('sidebar.editNote').click()
    }
    const edit = async (sidebar: typeof first, text: string) => {
      const field = sidebar.root.getByRole('textbox', { name: say('sidebar.editNote') })
      await field.fill(text)
      await field.press('Enter')
      await sidebar.root.locator('.note-text', { hasText: text }).waitFor()
    }
    await edit(first, '要发票，个人')
    await edit(second, '要发票，公司')
    await second.text(say('sidebar.noteEditedElsewhere')).waitFor()
    await first.root.locator('.note-text', { hasText: '要发票，公司' }).waitFor()
    const found = (await allNotes(page)).find(({ text }) => text === '要发票，公司')
    expect(found?.history?.map(({ text }) => text)).toEqual(['要发票', '要发票，个人'])
    await one.close()
    await two.close()
  })

  it('is given to who may have it: a page agent nothing, a sidebar its buyer, and neither everything', async () => {
    const tab = await run.open(CONSOLE_PAGE)
    const session = await run.context.newCDPSession(tab)
    const worlds: { id: number; origin: string }[] = []
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
    await session.send('Runtime.enable')
    const world = worlds.find(({ origin }) => origin === `chrome-extension://${run.extensionId}`)
    if (!world) throw new Error('no page agent on the console page')
    const reply = async (type: string, data?: unknown) => {
      const expression = `(${ASK})(${JSON.stringify(type)}, ${JSON.stringify(data)})`
      const { result } = await session.send('Runtime.evaluate', {
        expression,
        contextId: world.id,
        awaitPromise: true,
        returnByValue: true,
      })
      return result.value as unknown
    }
    const sidebar = await frameBeside(tab)
    const toSidebar = (type: string, data: unknown) =>
      sidebar.evaluate<unknown>(`(${ASK})(${JSON.stringify(type)}, ${JSON.stringify(data)})`)
    const buyer = { abouts: [about] }
    expect(await reply('kept', buyer)).toEqual({ failed: 'refused' })
    expect(await toSidebar('kept', buyer)).toMatchObject({ ok: { notes: expect.any(Array) } })
    for (const name of ['notesPage', 'exportBackup', 'rescueFile', 'wipe']) {
      expect(await reply(name, { notes: true })).toEqual({ failed: 'refused' })
      expect(await toSidebar(name, { notes: true })).toEqual({ failed: 'refused' })
    }
  })

  it('survives the browser being killed while it writes, and the clock goes on', async () => {
    const saved = await ask<Note>(page, 'saveNote', note('答应周五补发'))
    await ask(page, 'saveSettings', { section: 'agent', value: { name: '小王', number: '' } })
    const acknowledged: string[] = []
    await page.exposeFunction('acknowledged', (text: string) => acknowledged.push(text))
    await page.evaluate("globalThis.isOver = false; globalThis.named = '断电'")
    const writing = page.evaluate(WRITING).catch(() => undefined)
    await expect.poll(() => acknowledged.length).toBeGreaterThan(20)
    const ended = new Promise(resolve => run.context.once('close', resolve))
    const session = await run.context.newCDPSession(page)
    await session.send('Browser.crash').catch(() => undefined)
    await ended
    await writing

    run = await start()
    page = await run.openOwn('popup.html')
    const kept = await texts(page)
    expect(acknowledged.filter(text => kept.filter(one => one === text).length !== 1)).toEqual([])
    expect((await allNotes(page)).find(({ id }) => id === saved.id)).toEqual(saved)
    expect(await ask(page, 'settings')).toMatchObject({ agent: { name: '小王' } })
    const edited = await ask<Note>(page, 'saveNote', { ...note('已补发'), id: saved.id })
    expect(edited.updatedAt > saved.updatedAt).toBe(true)
    expect(edited.updatedAt.slice(15)).toBe(saved.updatedAt.slice(15))
  })
})
