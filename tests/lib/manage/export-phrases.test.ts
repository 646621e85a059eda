// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { createManageActions } from '@/lib/manage/create-actions'
import type { ManageHost } from '@/lib/manage/host'
import { createManageModel } from '@/lib/manage/model'
import { writeQianniu } from '@/lib/phrases/exchange/write'
import type { Group, GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { Stamp } from '@/lib/trade/record'

vi.mock('@/lib/manage/files', () => ({ dated: () => 'x', saveFile: () => undefined }))
vi.mock('@/lib/phrases/exchange/write', { spy: true })

const updatedAt = '1' as Stamp
const phrase = (id: string, group: string, order: number): Phrase => ({
  id: id as PhraseId,
  title: id,
  text: id,
  group: group as GroupId,
  order,
  updatedAt,
})
const group = (id: string, order: number): Group => ({ id: id as GroupId, name: id, order, updatedAt })

it('an export has groups and phrases in the order in which they are shown', async () => {
  const model = createManageModel(0, [])
  model.library.value = {
    phrases: [phrase('a', 'later', 1), phrase('b', 'first', 2), phrase('c', 'first', 1)],
    groups: [group('later', 2), group('first', 1)],
    pins: [],
    usage: [],
    learned: { counts: {} },
  }
  await createManageActions(model, {} as ManageHost).exportPhrases('qianniu')
  expect(vi.mocked(writeQianniu).mock.calls[0]?.[0].map(({ id }) => id)).toEqual(['c', 'b', 'a'])
})
