import { describe, expect, it } from 'vitest'
import type { GroupId, PhraseId } from '@/lib/phrases/library/phrase'
import {
  library,
  removeGroup,
  removePhrases,
  restorePhrases,
  saveGroup,
  saveGroups,
  savePhrase,
  savePhrases,
} from '@/lib/store/phrases'
import { pin } from '@/lib/store/pins'
import type { Store } from '@/lib/store/store'
import { used } from '@/lib/store/usage'
import { createDesk, STARTER_SAMPLE } from './desk'

const id = (text: string) => text as PhraseId
const ids = (records: readonly { id: string }[]) => records.map(record => record.id)

describe('the library', () => {
  it('starts with the starter pack, once', async () => {
    const desk = createDesk()
    const { phrases, groups } = await library(desk.store)
    expect({ phrases, groups }).toEqual(STARTER_SAMPLE)
    await removePhrases(desk.store, [id('s1')])
    expect(ids((await library(desk.restart())).phrases)).toEqual(['s2'])
  })

  it('keeps an edit of a starter phrase apart from the pack by a later stamp', async () => {
    const { store } = createDesk()
    const edited = await savePhrase(store, { id: id('s2'), title: '问候', text: '您好' })
    expect(edited.updatedAt > (STARTER_SAMPLE.phrases[1]?.updatedAt ?? '')).toBe(true)
  })

  it('gets new phrases, loses removed ones, and has them back', async () => {
    const { store } = createDesk()
    const saved = await savePhrase(store, { title: '新', text: '新的', code: 'x' })
    expect((await library(store)).phrases.find(phrase => phrase.id === saved.id)).toEqual(saved)
    await removePhrases(store, [saved.id, id('nobody')])
    expect(ids((await library(store)).phrases)).toEqual(['s1', 's2'])
    await restorePhrases(store, [saved.id])
    expect((await library(store)).phrases.find(phrase => phrase.id === saved.id)?.code).toBe('x')
  })

  it('changes many at once: one write that others hear of once', async () => {
    const desk = createDesk()
    const before = (await library(desk.store)).phrases
    await savePhrases(
      desk.store,
      before.map(({ updatedAt: _, ...phrase }) => ({ ...phrase, states: ['paid'] })),
    )
    const after = (await library(desk.store)).phrases
    expect(after.map(({ states }) => states)).toEqual([['paid'], ['paid']])
    expect(new Set(after.map(({ updatedAt }) => updatedAt)).size).toBe(2)
    expect(desk.told).toBe(1)
  })

  it('arranges groups at once, one out of another too', async () => {
    const { store } = createDesk()
    const inner = await saveGroup(store, { name: '里', parent: 'g1' as GroupId })
    await saveGroups(store, [{ id: inner.id, name: '里', order: 0 }])
    const { groups } = await library(store)
    expect(groups.find(({ id }) => id === inner.id)).not.toHaveProperty('parent')
  })

  it('ungroups what stood in a removed group, and lifts its inner groups', async () => {
    const { store } = createDesk()
    const inner = await saveGroup(store, { name: '里', parent: 'g1' as GroupId })
    await removeGroup(store, 'g1' as GroupId)
    const { phrases, groups } = await library(store)
    expect(groups.map(({ id, parent }) => [id, parent])).toEqual([[inner.id, undefined]])
    expect(phrases.find(phrase => phrase.id === 's1')).not.toHaveProperty('group')
  })
})

describe('favourites', () => {
  const pins = async (store: Store) => ids((await library(store)).pins)
  const three = async () => {
    const { store } = createDesk()
    await savePhrase(store, { id: id('s3'), title: '三', text: '三' })
    for (const [at, name] of ['s1', 's2', 's3'].entries()) await pin(store, id(name), at)
    return store
  }

  it.each([
    ['stay in the order they were put in', 's3', 2, ['s1', 's2', 's3']],
    ['move up', 's3', 0, ['s3', 's1', 's2']],
    ['move down', 's1', 1, ['s2', 's1', 's3']],
    ['go last when put beyond the end', 's1', 99, ['s2', 's3', 's1']],
    ['are taken out', 's2', null, ['s1', 's3']],
  ])('%s', async (_, phrase, at, expected) => {
    const store = await three()
    await pin(store, id(phrase), at)
    expect(await pins(store)).toEqual(expected)
  })

  it('whose phrase is removed are hidden, do not count as places, and come back with it', async () => {
    const store = await three()
    await removePhrases(store, [id('s1')])
    expect(await pins(store)).toEqual(['s2', 's3'])
    await pin(store, id('s3'), 0)
    expect(await pins(store)).toEqual(['s3', 's2'])
    await savePhrase(store, { id: id('s4'), title: '四', text: '四' })
    await pin(store, id('s4'), 2)
    expect(await pins(store)).toEqual(['s3', 's2', 's4'])
    await restorePhrases(store, [id('s1')])
    expect((await pins(store)).sort()).toEqual(['s1', 's2', 's3', 's4'])
  })

  it('cannot be made of a phrase that is gone', async () => {
    const { store } = createDesk()
    await expect(pin(store, id('nobody'), 0)).rejects.toMatchObject({ failed: 'missing' })
  })
})

describe('use', () => {
  it('is counted for this machine, with its time', async () => {
    const desk = createDesk()
    await used(desk.store, id('s1'))
    desk.now += 5
    await used(desk.restart(), id('s1'))
    const { usage } = await library(desk.store)
    expect(usage).toEqual([
      {
        id: `s1/${usage[0]?.device}`,
        phrase: 's1',
        device: expect.stringMatching(/^[a-z0-9]{1,12}$/),
        count: 2,
        last: desk.now,
        months: { '2026-05': 2 },
      },
    ])
  })

  it('makes nobody read the library again', async () => {
    const desk = createDesk()
    await used(desk.store, id('s1'))
    expect(desk.told).toBe(0)
  })
})
