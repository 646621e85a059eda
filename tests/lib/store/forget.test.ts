import { describe, expect, it, vi } from 'vitest'
import type { About } from '@/lib/notes/note'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { saveTags } from '@/lib/store/buyers'
import { decide, decisions } from '@/lib/store/decisions'
import { allFollowUps, saveFollowUp } from '@/lib/store/follow-ups'
import { sweep, wipe } from '@/lib/store/forget'
import { allNotes, buyerRecords, saveNote } from '@/lib/store/notes'
import { library, savePhrase } from '@/lib/store/phrases'
import { saveSettings } from '@/lib/store/settings'
import { VERSIONS } from '@/lib/store/versions'
import type { ConsoleId } from '@/lib/trade/console'
import { createDesk, STARTER_SAMPLE } from './desk'

const DAY = 86_400_000
const console = 'x' as ConsoleId
const about = 'buyer:x:1' as About

/** A desk with one of each, written today. */
async function fullDesk(keepDays: number, keepNoteDays = keepDays) {
  const desk = createDesk()
  const { store } = desk
  await saveSettings(store, 'privacy', { ...DEFAULT_SETTINGS.privacy, keepDays, keepNoteDays })
  await saveNote(store, { about, console, text: '旧', at: 1 })
  await saveTags(store, { id: about, console, tags: ['老客'] })
  await saveFollowUp(store, { about, console, text: '做完', due: 1, doneAt: 2 })
  await saveFollowUp(store, { about, console, text: '没做', due: 1 })
  await savePhrase(store, { title: '留', text: '留' })
  for (const [at, kind] of (['done', 'never', 'later'] as const).entries()) {
    const until = kind === 'later' ? { until: desk.now + 400 * DAY } : {}
    await decide(store, { console, alert: 'buyer-waiting', about: `k${at}`, kind, at: 1, ...until })
  }
  return desk
}

const left = async ({ store }: Awaited<ReturnType<typeof fullDesk>>) => ({
  notes: (await allNotes(store)).length,
  tags: (await buyerRecords(store, [about])).profile?.tags.length ?? 0,
  followUps: (await allFollowUps(store)).map(({ text }) => text),
  decisions: (await decisions(store, console, ['k0', 'k1', 'k2'])).map(({ kind }) => kind).sort(),
  phrases: (await library(store)).phrases.length,
})

const everything = {
  notes: 1,
  tags: 1,
  followUps: ['做完', '没做'],
  decisions: ['done', 'later', 'never'],
  phrases: 3,
}

describe('forgetting', () => {
  it('takes what is finished and about buyers, once it is old enough; promises and phrases stay', async () => {
    const desk = await fullDesk(30)
    desk.now += 31 * DAY
    await sweep(desk.store)
    expect(await left(desk)).toEqual({
      notes: 0,
      tags: 0,
      followUps: ['没做'],
      decisions: ['later'],
      phrases: 3,
    })
  })

  it.each([
    ['before that', 30, 29],
    ['when it is to be kept for ever', 0, 3000],
  ])('takes nothing %s', async (_, keepDays, days) => {
    const desk = await fullDesk(keepDays)
    desk.now += days * DAY
    await sweep(desk.store)
    expect(await left(desk)).toEqual(everything)
  })

  it('leaves notes and tags where they have no number of their own', async () => {
    const desk = await fullDesk(30, 0)
    desk.now += 31 * DAY
    await sweep(desk.store)
    expect(await left(desk)).toMatchObject({ notes: 1, tags: 1, followUps: ['没做'], decisions: ['later'] })
  })

  it('counts from the last change', async () => {
    const desk = await fullDesk(30)
    desk.now += 20 * DAY
    const [note] = await allNotes(desk.store)
    if (note) await saveNote(desk.store, { ...note, text: '又来了' })
    desk.now += 20 * DAY
    await sweep(desk.store)
    expect(await left(desk)).toMatchObject({ notes: 1, tags: 0 })
  })

  it('looks twice a day at most', async () => {
    const desk = await fullDesk(30)
    desk.now += 31 * DAY
    await sweep(desk.store)
    const told = desk.told
    desk.now += DAY / 4
    await sweep(desk.restart())
    expect(desk.told).toBe(told)
  })

  it('is quiet without a database', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not here', 'InvalidStateError')
    })
    await sweep(createDesk().store)
    open.mockRestore()
  })
})

describe('wiping', () => {
  it('leaves nothing here, inside and outside the database', async () => {
    const desk = await fullDesk(0)
    const later = desk.restart([...VERSIONS, { version: 90, tables: { notes: 'id, about, at' } }])
    await later.health()
    await wipe(later)
    const names = (await indexedDB.databases()).map(({ name }) => name)
    expect(names.filter(name => name?.startsWith(`${desk.name}`))).toEqual([])
    expect(desk.localCleared).toBe(true)
  })

  it('starts anew at the next ask, as another machine', async () => {
    const desk = await fullDesk(0)
    const first = await saveNote(desk.store, { about, console, text: '一', at: 1 })
    const wiping = wipe(desk.store)
    const after = library(desk.store)
    await wiping
    expect((await after).phrases).toEqual(STARTER_SAMPLE.phrases)
    const second = await saveNote(desk.store, { about, console, text: '二', at: 1 })
    expect(await allNotes(desk.store)).toHaveLength(1)
    expect(second.updatedAt.slice(15)).not.toBe(first.updatedAt.slice(15))
  })

  it('waits for what was asked before', async () => {
    const desk = await fullDesk(0)
    const reading = desk.store.read(0, async database => {
      await new Promise(resolve => setTimeout(resolve, 50))
      return database.phrases.count()
    })
    await wipe(desk.store)
    expect(await reading).toBe(3)
  })

  it('works though an upgrade failed', async () => {
    const desk = await fullDesk(0)
    const failing = desk.restart([
      ...VERSIONS,
      { version: 90, tables: {}, upgrade: () => Promise.reject(new Error('mistake')) },
    ])
    expect(await failing.health()).toEqual({ kind: 'upgrade-failed' })
    await wipe(failing)
    expect(await failing.health()).toEqual({ kind: 'ok' })
    expect(await allNotes(failing)).toEqual([])
  })

  it('leaves what an agent wrote for ever, unless they want otherwise', () =>
    expect(DEFAULT_SETTINGS.privacy.keepNoteDays).toBe(0))
})
