import { RequestFailed } from '@/lib/messages'
import type { Picture, PictureId } from '@/lib/phrases/library/picture'
import type { ActionContext } from './action-context'

type Host = Pick<ActionContext['host'], 'request' | 'say'>

/** A phrase's pictures, none where the background does not answer. */
export const carriedPictures = (
  { request }: Pick<Host, 'request'>,
  ids: readonly PictureId[],
): Promise<readonly Picture[]> =>
  request('pictures', { ids }).catch((error: unknown): readonly Picture[] => {
    if (error instanceof RequestFailed) return []
    throw error
  })

/** Some of a phrase's pictures in words: by the names of their files, by their places in the phrase where these are not known. */
export function namesOf(
  { say }: Pick<Host, 'say'>,
  ids: readonly PictureId[],
  some: readonly PictureId[],
  known: readonly Picture[],
): string {
  return some
    .map(id => {
      const name = known.find(picture => picture.id === id)?.name
      return name ? say('sidebar.pictureNamed', name) : say('sidebar.pictureNth', ids.indexOf(id) + 1)
    })
    .join(say('sidebar.pictureNext'))
}
