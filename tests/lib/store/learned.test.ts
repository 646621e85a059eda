import { expect, it } from 'vitest'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import { picksIn } from '@/lib/phrases/suggest/learned'
import { exportBackup } from '@/lib/store/export'
import { importBackup } from '@/lib/store/import'
import { forgetLearned, learn, learned } from '@/lib/store/learned'
import { undoImport } from '@/lib/store/undo'
import { createDesk } from './desk'

const id = (phrase: string) => phrase as PhraseId
const lesson = (phrase: string, passed: readonly string[] = []) => ({
  phrase: id(phrase),
  features: ['a1', 'b2'],
  topic: 'b2',
  passed: passed.map(id),
})

async function deskWithPicks() {
  const desk = createDesk()
  for (const phrase of ['s1', 's1', 's2']) await learn(desk.store, lesson(phrase))
  return desk
}
type Desk = Awaited<ReturnType<typeof deskWithPicks>>
const picks = async ({ store }: Pick<Desk, 'store'>) =>
  Object.fromEntries(picksIn(await learned(store)).map(({ phrase, picks }) => [phrase, picks]))

it('counts picks by phrase', async () => {
  expect(await picks(await deskWithPicks())).toEqual({ s1: 2, s2: 1 })
})

it('counts what was passed over, but no phrase that is not there', async () => {
  const { store } = createDesk()
  await learn(store, lesson('s1', ['s2', 'gone']))
  const [device = {}] = Object.values((await learned(store)).counts)
  expect(device).toEqual({ s1: { '#': 1, a1: 1, b2: 1 }, s2: { '!b2': 1 } })
})

it('forgets one phrase or all, and learns anew', async () => {
  const desk = await deskWithPicks()
  await forgetLearned(desk.store, id('s1'))
  expect(await picks(desk)).toEqual({ s2: 1 })
  await forgetLearned(desk.store)
  expect(await picks(desk)).toEqual({})
  await learn(desk.store, lesson('s1'))
  expect(await picks(desk)).toEqual({ s1: 1 })
})

it('gives back what was forgotten, once asked', async () => {
  const desk = await deskWithPicks()
  const { snapshot } = await forgetLearned(desk.store)
  await undoImport(desk.store, snapshot)
  expect(await picks(desk)).toEqual({ s1: 2, s2: 1 })
})

it('does not learn again from a backup of before', async () => {
  const desk = await deskWithPicks()
  const before = await exportBackup(desk.store, { notes: true, pictures: true })
  await forgetLearned(desk.store, id('s1'))
  await importBackup(desk.store, before)
  expect(await picks(desk)).toEqual({ s2: 1 })
})

it('is forgotten on the other machine too', async () => {
  const desk = await deskWithPicks()
  const other = createDesk()
  await importBackup(other.store, await exportBackup(desk.store, { notes: true, pictures: true }))
  await forgetLearned(desk.store, id('s1'))
  const after = await exportBackup(desk.store, { notes: true, pictures: true })
  await importBackup(other.store, after)
  expect(await picks(other)).toEqual({ s2: 1 })
})
