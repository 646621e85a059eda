import { expect, it } from 'vitest'
import { allFollowUps, removeFollowUp, restoreFollowUp, saveFollowUp } from '@/lib/store/follow-ups'
import { handOver, takeOver } from '@/lib/store/hand-over'
import { undoImport } from '@/lib/store/undo'
import { createDesk } from './desk'

const promise = (text: string) => ({
  about: 'buyer:pinduoduo:id:1' as never,
  console: 'pinduoduo-chat' as never,
  text,
  due: 9,
})

it('what is handed over is the colleague’s, on both machines', async () => {
  const [mine, theirs] = [createDesk(), createDesk()]
  const one = await saveFollowUp(mine.store, { ...promise('问仓库'), context: '什么时候发' })
  const two = await saveFollowUp(mine.store, promise('回访'))
  const file = await handOver(mine.store, { ids: [one.id], from: '小林', to: '小王' })
  const { count } = await takeOver(theirs.store, file)
  expect(count).toBe(1)
  expect(await allFollowUps(theirs.store)).toMatchObject([
    { id: one.id, text: '问仓库', assignee: '小王', context: '什么时候发' },
  ])
  const kept = await allFollowUps(mine.store)
  expect(kept.map(({ id, assignee }) => [id, assignee])).toEqual([
    [one.id, '小王'],
    [two.id, undefined],
  ])
})

it('taking the same file twice makes no second follow-up, and can be undone', async () => {
  const [mine, theirs] = [createDesk(), createDesk()]
  const { id } = await saveFollowUp(mine.store, promise('问仓库'))
  const file = await handOver(mine.store, { ids: [id], to: '小王' })
  const { snapshot } = await takeOver(theirs.store, file)
  await takeOver(theirs.store, file)
  expect(await allFollowUps(theirs.store)).toHaveLength(1)
  await undoImport(theirs.store, snapshot)
  expect(await allFollowUps(theirs.store)).toEqual([])
})

it('what the colleague has done meanwhile stays done', async () => {
  const [mine, theirs] = [createDesk(), createDesk()]
  const { id } = await saveFollowUp(mine.store, promise('问仓库'))
  const file = await handOver(mine.store, { ids: [id], to: '小王' })
  await takeOver(theirs.store, file)
  theirs.now += 60_000
  const [taken] = await allFollowUps(theirs.store)
  if (!taken) throw new Error('nothing was taken over')
  const { updatedAt: _, deletedAt: __, trail: ___, others: ____, ...fields } = taken
  await saveFollowUp(theirs.store, { ...fields, doneAt: theirs.now })
  await takeOver(theirs.store, file)
  expect(await allFollowUps(theirs.store)).toMatchObject([{ id, doneAt: theirs.now }])
})

it('another file is none', async () => {
  await expect(takeOver(createDesk().store, '{}')).rejects.toMatchObject({ failed: 'invalid' })
})

it('a follow-up that was deleted comes back by undo', async () => {
  const { store } = createDesk()
  const { id } = await saveFollowUp(store, promise('问仓库'))
  await removeFollowUp(store, id)
  expect(await allFollowUps(store)).toEqual([])
  await restoreFollowUp(store, id)
  expect(await allFollowUps(store)).toMatchObject([{ id, text: '问仓库' }])
})
