import { describe, expect, it } from 'vitest'
import { exportBackup } from '@/lib/store/export'
import { ownHandlers } from '@/lib/store/handlers'
import { library } from '@/lib/store/phrases'
import { savePicture } from '@/lib/store/pictures'
import { stage, stagedPart, stageText, takeStaged, unstage } from '@/lib/store/uploads'
import { createDesk } from './desk'

const missing = { failed: 'missing' }

async function laid(parts: readonly string[]) {
  const desk = createDesk()
  for (const [at, text] of parts.entries()) await stage(desk.store, { id: 'u', at, text })
  return desk
}

describe('a text on its way', () => {
  it('comes out as it went in, once', async () => {
    const { store } = await laid(['你好', '', '，世界'])
    expect(await takeStaged(store, { staged: 'u', parts: 3 })).toBe('你好，世界')
    await expect(takeStaged(store, { staged: 'u', parts: 3 })).rejects.toMatchObject(missing)
  })

  it('keeps more than ten parts in their order', async () => {
    const parts = Array.from({ length: 12 }, (_, i) => `${i},`)
    const { store } = await laid(parts)
    expect(await takeStaged(store, { staged: 'u', parts: 12 })).toBe(parts.join(''))
  })

  it('is missing when a part of it is', async () => {
    const { store } = await laid(['a', 'b'])
    await expect(takeStaged(store, { staged: 'u', parts: 3 })).rejects.toMatchObject(missing)
    await expect(stagedPart(store, 'u', 5)).rejects.toMatchObject(missing)
  })

  it('is apart from others, those whose names begin alike too', async () => {
    const { store } = await laid(['a'])
    await stage(store, { id: 'u2', at: 0, text: 'b' })
    await unstage(store, 'u')
    expect(await takeStaged(store, { staged: 'u2', parts: 1 })).toBe('b')
  })

  it('outlives the worker being stopped, tells nobody, and is forgotten after an hour', async () => {
    const desk = await laid(['a'])
    expect(desk.told).toBe(0)
    desk.now += 30 * 60_000
    await stage(desk.restart(), { id: 'v', at: 0, text: 'b' })
    expect(await stagedPart(desk.restart(), 'u', 0)).toBe('a')
    desk.now += 40 * 60_000
    await stage(desk.store, { id: 'w', at: 0, text: 'c' })
    await expect(stagedPart(desk.store, 'u', 0)).rejects.toMatchObject(missing)
    expect(await stagedPart(desk.store, 'v', 0)).toBe('b')
  })

  it('is never part of a backup', async () => {
    const { store } = await laid(['秘密'])
    expect(await exportBackup(store, { notes: true })).not.toContain('秘密')
  })

  it('of the background’s own is fetched in parts no message is too small for', async () => {
    const { store } = createDesk()
    const text = '字'.repeat(9_000_000)
    const { staged, parts } = await stageText(store, text)
    expect(parts).toBe(3)
    const read = await Promise.all([0, 1, 2].map(at => stagedPart(store, staged, at)))
    expect(read.join('') === text).toBe(true)
    expect((await stageText(store, '')).parts).toBe(1)
  })
})

describe('what is asked with a text laid down before', () => {
  const plan = { phrases: [{ title: '新', text: '新的一条', group: ['新组'] }], remove: [] }

  it('is done like what is asked at once', async () => {
    const { store } = await laid([JSON.stringify(plan).slice(0, 20), JSON.stringify(plan).slice(20)])
    const { importPhrases } = ownHandlers(store)
    await importPhrases({ staged: 'u', parts: 2 })
    expect((await library(store)).phrases.some(({ text }) => text === '新的一条')).toBe(true)
    await importPhrases({ ...plan, phrases: [{ title: '二', text: '第二条', group: [] }] })
    expect((await library(store)).phrases.some(({ text }) => text === '第二条')).toBe(true)
  })

  it.each([['{"phrases":'], ['{"phrases":[],"remove":[1]}'], ['null']])(
    'is refused where it says %s',
    async text => {
      const { store } = await laid([text])
      const ask = async () => ownHandlers(store).importPhrases({ staged: 'u', parts: 1 })
      await expect(ask()).rejects.toMatchObject({ failed: 'invalid' })
    },
  )

  it('carries a whole backup there and back, with or without pictures', async () => {
    const from = createDesk()
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
    await savePicture(from.store, png)
    const answers = ownHandlers(from.store)
    const whole = await answers.stageBackup({ notes: true, pictures: true })
    const text = await takeStaged(from.store, whole)
    expect(text).toContain(png)
    const bare = await takeStaged(from.store, await answers.stageBackup({ notes: true, pictures: false }))
    expect(bare).not.toContain(png)
    const to = await laid([text])
    await expect(ownHandlers(to.store).importBackup({ staged: 'u', parts: 1 })).resolves.toHaveProperty(
      'snapshot',
    )
  })
})
