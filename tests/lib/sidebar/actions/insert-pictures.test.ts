// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { RequestFailed } from '@/lib/messages'
import type { PhraseOutcome } from '@/lib/page-agent/protocol'
import type { PictureId } from '@/lib/phrases/library/picture'
import type { ActionContext } from '@/lib/sidebar/actions/action-context'
import { insertPictures } from '@/lib/sidebar/actions/insert-pictures'
import { createModel } from '@/lib/sidebar/model/model'
import { NOW, phrase, profile } from '../../../components/sidebar/stage'

const ids = ['a', 'b'] as unknown as readonly PictureId[]
const carrying = { ...phrase('看图', '看图'), pictures: ids }
const kept = ids.map((id, at) => ({
  id,
  type: 'image/png',
  base64: btoa(`picture ${id}`),
  ...(at === 0 && { name: '尺码表' }),
}))
const pictures = vi.fn<(ids: readonly PictureId[]) => Promise<PhraseOutcome>>()
const composer = { pictures }

const acting = (request: () => Promise<unknown>): ActionContext => {
  const model = createModel(profile, 'zh', undefined, NOW)
  const say = (key: string, ...args: unknown[]) => `${key.split('.').at(-1)}(${args.join()})`
  return { document, model, host: { request, say } } as unknown as ActionContext
}
const there = () => true

beforeEach(() => {
  pictures.mockReset().mockResolvedValue('inserted')
})

it('pastes what the phrase carries, in its order; the page’s own frame fetches them', async () => {
  const request = vi.fn(async () => kept)
  await insertPictures(acting(request), composer, carrying, there)
  expect(pictures).toHaveBeenCalledExactlyOnceWith(ids)
  expect(request).not.toHaveBeenCalled()
})

it('asks for nothing where a phrase carries none', async () => {
  await insertPictures(acting(vi.fn()), composer, phrase('您好', '您好'), there)
  expect(pictures).not.toHaveBeenCalled()
})

it('pastes nothing into the chat of another buyer', async () => {
  await insertPictures(
    acting(async () => kept),
    composer,
    carrying,
    () => false,
  )
  expect(pictures).not.toHaveBeenCalled()
})

it.each([
  ['the page takes none', 'pictureNamed(尺码表)', async () => kept],
  ['they are not there', 'pictureNth(1)', async () => []],
  ['nobody answers', 'pictureNth(1)', () => Promise.reject(new RequestFailed('unreachable'))],
] as const)('says where %s which the agent is to add', async (_, first, request) => {
  pictures.mockResolvedValueOnce('refused')
  const desk = acting(request)
  await insertPictures(desk, composer, carrying, there)
  expect(desk.model.notice.value?.words).toEqual({
    key: 'sidebar.pictureNotInserted',
    args: [`${first}pictureNext()pictureNth(2)`],
  })
})

it('says nothing about a buyer who has gone meanwhile', async () => {
  let isThere = true
  pictures.mockImplementationOnce(async () => {
    isThere = false
    return 'moved'
  })
  const desk = acting(async () => kept)
  await insertPictures(desk, composer, carrying, () => isThere)
  expect(desk.model.notice.value).toBeUndefined()
})
