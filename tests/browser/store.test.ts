import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import type { Note } from '@/lib/notes/note'
import { type ChromiumRun, openChromium, servePage } from './launch'
import { frameBeside } from './sidebar'

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

const open = (profile: string) =>
  openChromium({ profile, serve: () => servePage('<!doctype html><title>客服</title><main>没有会话</main>') })

describe('what the agent keeps', () => {
  const profiles: string[] = []
  const runs = new Set<ChromiumRun>()
  const start = async (profile = mkdtempSync(join(tmpdir(), 'deskside-store-'))) => {
    profiles.push(profile)
    const run = await open(profile)
    runs.add(run)
    return { run, profile, page: await run.openOwn('popup.html') }
  }
  const close = async (run: ChromiumRun) => {
    runs.delete(run)
    await run.close()
  }
  afterEach(async () => {
    for (const run of runs) await close(run)
    for (const profile of profiles.splice(0)) rmSync(profile, { recursive: true, force: true })
  })

  it('survives the worker being stopped while it writes: what was acknowledged is there, once', async () => {
    const { run, page } = await start()
    await (await run.worker()).evaluate('globalThis.first = true')
    const writing = page.evaluate<string[]>(`(async () => {
        const ask = ${ASK}
        const kept = (globalThis.kept = [])
        for (let n = 0; !globalThis.isOver; n++) {
          const text = '便签' + n
          const reply = await ask('saveNote', { ...${JSON.stringify(note(''))}, text })
          if (reply && 'ok' in reply) kept.push(text)
        }
        return kept
      })()`)
    for (let stops = 0; stops < 10; stops++) {
      const count = () => page.evaluate<number>('globalThis.kept.length')
      const before = await count()
      await expect.poll(count).toBeGreaterThan(before)
      await run.stopWorker()
    }
    await page.evaluate('globalThis.isOver = true')
    const acknowledged = await writing
    const texts = (await allNotes(page)).map(({ text }) => text)
    expect(await (await run.worker()).evaluate('globalThis.first')).toBeUndefined()
    expect(acknowledged.length).toBeGreaterThanOrEqual(10)
    expect(acknowledged.filter(text => texts.filter(kept => kept === text).length !== 1)).toEqual([])
  })

  it('survives the browser being closed, and the clock goes on', async () => {
    const first = await start()
    const saved = await ask<Note>(first.page, 'saveNote', note('答应周五补发'))
    await ask(first.page, 'saveSettings', { section: 'agent', value: { name: '小王' } })
    await close(first.run)

    const { page } = await start(first.profile)
    const { notes } = await ask<{ notes: Note[] }>(page, 'kept', { abouts: [about] })
    expect(notes.find(({ id }) => id === saved.id)).toEqual(saved)
    expect(await ask(page, 'settings')).toMatchObject({ agent: { name: '小王' } })
    const edited = await ask<Note>(page, 'saveNote', { ...note('已补发'), id: saved.id })
    expect(edited.updatedAt > saved.updatedAt).toBe(true)
    expect(edited.updatedAt.slice(15)).toBe(saved.updatedAt.slice(15))
  })

  it('is given to who may have it: a page agent nothing, a sidebar its buyer, and neither everything', async () => {
    const { run } = await start()
    const page = await run.open(CONSOLE_PAGE)
    const session = await run.context.newCDPSession(page)
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
    const sidebar = await frameBeside(page)
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
})
