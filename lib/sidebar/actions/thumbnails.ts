import type { Picture, PictureId } from '@/lib/phrases/library/picture'
import { fromBase64 } from '@/lib/trade/bytes'
import type { SidebarHost } from '../sidebar-host'

/** px of a side, for screens of two dots a pixel. */
const SIDE = 56
/** Small pictures kept; each is 12 kB. */
const KEPT = 200

/**
 * Small pictures for rows, made once each: a picture never changes under its id. Undefined for those that are gone or cannot be
 * shown. Bitmaps and not image elements: a console's page may forbid any image it does not serve itself.
 */
export function thumbnails({
  request,
}: Pick<SidebarHost, 'request'>): (id: PictureId) => Promise<ImageBitmap | undefined> {
  const made = new Map<PictureId, Promise<ImageBitmap | undefined>>()
  return id => {
    const known = made.get(id)
    if (known) return known
    const making = request('pictures', { ids: [id] })
      .then(([picture]) => picture && small(picture))
      .catch(() => {
        // Perhaps nobody answered: the next row asks again.
        made.delete(id)
        return undefined
      })
    made.set(id, making)
    const [oldest] = made.keys()
    if (made.size > KEPT && oldest !== undefined) made.delete(oldest)
    return making
  }
}

/** Cut to a square from its middle. */
async function small({ type, base64 }: Picture): Promise<ImageBitmap> {
  const whole = await createImageBitmap(new Blob([fromBase64(base64) ?? ''], { type }))
  const side = Math.min(whole.width, whole.height)
  const [left, top] = [(whole.width - side) / 2, (whole.height - side) / 2]
  const cut = await createImageBitmap(whole, left, top, side, side, {
    resizeWidth: SIDE,
    resizeHeight: SIDE,
    resizeQuality: 'medium',
  })
  whole.close()
  return cut
}
