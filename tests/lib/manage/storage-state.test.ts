import { expect, it, vi } from 'vitest'
import { createManageModel } from '@/lib/manage/model'
import { followStorage } from '@/lib/manage/storage-state'

/** A browser that keeps the promise it is asked for, or does not. */
function browser(promises: boolean) {
  const kept = { persisted: false }
  const persist = vi.fn(async () => {
    kept.persisted = promises
    return promises
  })
  return { persist, storage: { persist, state: async () => ({ used: 2_500_000, ...kept }) } }
}

it.each([
  ['keeps', true],
  ['may clear', false],
])('asks the browser to keep what there is, and shows that it %s it', async (_, promises) => {
  const model = createManageModel(0, [])
  model.buyers.value = [{ id: 'buyer:x:1' } as never]
  const { storage, persist } = browser(promises)
  await followStorage(model, { storage })
  expect(persist).toHaveBeenCalledOnce()
  expect(model.storage.value).toEqual({ used: 2_500_000, persisted: promises })
})

it('asks nobody for the sake of nothing, or twice', async () => {
  const model = createManageModel(0, [])
  const { storage, persist } = browser(true)
  await followStorage(model, { storage })
  expect(persist).not.toHaveBeenCalled()
  model.followUps.value = [{ id: 'f1' } as never]
  await followStorage(model, { storage })
  await followStorage(model, { storage })
  expect(persist).toHaveBeenCalledOnce()
})
