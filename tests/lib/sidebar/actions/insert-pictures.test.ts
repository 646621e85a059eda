// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { RequestFailed } from '@/lib/messages'
import type { PictureId } from '@/lib/phrases/library/picture'
import type { ActionContext } from '@/lib/sidebar/actions/create-actions'
import { insertPictures } from '@/lib/sidebar/actions/insert-pictures'
import { createModel } from '@/lib/sidebar/model/model'
import { NOW, phrase, profile } from '../../../components/sidebar/stage'

const { insertImages } = vi.hoisted(() => ({
  insertImages: vi.fn(async (_composer: HTMLElement, _files: readonly File[]) => 'inserted' as const),
}))
vi.mock('@/lib/composer/insert-images', () => ({ insertImages }))

const ids = ['a', 'b'] as unknown as readonly PictureId[]
const carrying = { ...phrase('看图', '看图'), pictures: ids }
const kept = ids.map(id => ({ id, type: 'image/png', base64: btoa(`picture ${id}`) }))
const composer = document.createElement('div')

const acting = (ask: () => Promise<unknown>): ActionContext => {
  const model = createModel(profile, 'zh', undefined, NOW)
  return { document, model, ports: { ask }, carets: {} } as unknown as ActionContext
}
const there = () => true

beforeEach(() => {
  insertImages.mockClear()
})

it('pastes what the phrase carries, as files in its order', async () => {
  await insertPictures(
    acting(async () => kept),
    composer,
    carrying,
    there,
  )
  const files = insertImages.mock.calls[0]?.[1] ?? []
  expect(files.map(({ name, type }) => `${name} ${type}`)).toEqual(['1.png image/png', '2.png image/png'])
  expect(await files[1]?.text()).toBe('picture b')
})

it('asks for nothing where a phrase carries none', async () => {
  const ask = vi.fn(async () => kept)
  await insertPictures(acting(ask), composer, phrase('您好', '您好'), there)
  expect(ask).not.toHaveBeenCalled()
})

it('pastes nothing into the chat of another buyer', async () => {
  await insertPictures(
    acting(async () => kept),
    composer,
    carrying,
    () => false,
  )
  expect(insertImages).not.toHaveBeenCalled()
})

it.each([
  ['the page takes none', async () => kept, 'refused'],
  ['they are not there', async () => [], 'inserted'],
  ['nobody answers', () => Promise.reject(new RequestFailed('unreachable')), 'inserted'],
] as const)('says so where %s', async (_, ask, outcome) => {
  insertImages.mockResolvedValueOnce(outcome as never)
  const desk = acting(ask)
  await insertPictures(desk, composer, carrying, there)
  expect(desk.model.notice.value?.words.key).toBe('sidebar.pictureNotInserted')
})
