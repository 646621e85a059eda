import type { Mount } from '../mounted'

/** Another editor's page in a frame. */
export const mount: Mount = async (place, draft, { inside = '' }) => {
  const frame = document.createElement('iframe')
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }))
  frame.src = '/'
  place.append(frame)
  await loaded
  const { contentWindow } = frame
  await contentWindow?.mount?.({ editor: inside, draft })
  if (!contentWindow?.page) throw new Error('the frame shows no editor')
  return contentWindow.page.editor
}
