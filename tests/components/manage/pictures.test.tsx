// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import type { Picture, PictureId } from '@/lib/phrases/library/picture'
import type { Stamp } from '@/lib/trade/record'
import { click, fire, library, named, open, phrase, say } from './render'

const id = (n: string) => n.repeat(64) as PictureId
const picture = (n: string): Picture => ({
  id: id(n),
  type: 'image/png',
  base64: 'iVBORw0K',
  updatedAt: '1' as Stamp,
})

const editing = (ids: readonly PictureId[]) =>
  open(
    model => {
      model.library.value = library([phrase('a', '看图', { pictures: ids })])
      model.selected.value = 'a' as PhraseId
    },
    {
      pictures: vi.fn((asked: readonly PictureId[]) =>
        Promise.resolve(asked.map(one => picture(one.charAt(0)))),
      ),
      addPicture: vi.fn(() => Promise.resolve(id('c'))),
    },
  )
const shown = (root: HTMLElement) =>
  [...root.querySelectorAll('.picture img')].map(image => image.getAttribute('alt'))

it('shows the pictures of a phrase and saves it without one that was taken out', async () => {
  const { root, actions } = await editing([id('a'), id('b')])
  await act(() => vi.waitFor(() => expect(shown(root)).toHaveLength(2)))
  await click(named(root, say('manage.pictures.remove', 1)))
  await fire(root.querySelector('form'), new Event('submit', { bubbles: true, cancelable: true }))
  expect(actions.savePhrase).toHaveBeenCalledWith(expect.objectContaining({ pictures: [id('b')] }))
})

it('takes up to three', async () => {
  const { root } = await editing([id('a'), id('b')])
  const input = root.querySelector<HTMLInputElement>('.picture.add input')
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'x.png')], configurable: true })
  await act(async () => {
    input?.dispatchEvent(new Event('change', { bubbles: true }))
    await new Promise(resolve => setTimeout(resolve))
  })
  expect(root.querySelectorAll('.picture:not(.add)')).toHaveLength(3)
  expect(root.querySelector('.picture.add')).toBeNull()
})
