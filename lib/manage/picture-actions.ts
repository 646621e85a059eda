import { request } from '@/lib/messages'
import { LARGEST_PICTURE, pictureType } from '@/lib/phrases/library/picture'
import { toBase64 } from '@/lib/trade/bytes'
import type { ManageActions } from './actions'
import type { Attempt } from './attempt'
import type { ManageModel } from './model'

type PictureActions = Pick<ManageActions, 'addPicture' | 'pictures'>

export function pictureActions(model: ManageModel, attempt: Attempt): PictureActions {
  const wrong = (why: 'large' | 'other') => {
    model.notice.value = { words: { key: `manage.pictures.${why}` }, tone: 'wrong' }
    return undefined
  }
  return {
    async addPicture(file) {
      if (file.size > LARGEST_PICTURE) return wrong('large')
      const bytes = new Uint8Array(await file.arrayBuffer())
      if (!pictureType(bytes)) return wrong('other')
      return attempt(
        async () => (await request('savePicture', { base64: toBase64(bytes), ...named(file) })).id,
      )
    },
    pictures: async ids => (await attempt(() => request('pictures', { ids }))) ?? [],
  }
}

/** What the file is called, without its ending; some have no name before that. */
function named({ name }: File): { readonly name?: string } {
  const bare = name.replace(/\.[^.]*$/, '').trim()
  return bare ? { name: bare } : {}
}
