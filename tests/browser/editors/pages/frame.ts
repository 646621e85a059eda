import type { EditorPage, Mount } from '../mounted'

/** Another editor's page in a frame: `&inside=lexical`. */
export const mount: Mount = async (place, draft) => {
  const frame = document.createElement('iframe')
  frame.src = `/?${new URLSearchParams({ editor: new URLSearchParams(location.search).get('inside') ?? '', draft })}`
  place.append(frame)
  return (await loaded(frame)).editor
}

async function loaded(frame: HTMLIFrameElement): Promise<EditorPage> {
  for (;;) {
    const page = frame.contentWindow?.page
    if (page) return page
    await new Promise(resolve => setTimeout(resolve, 20))
  }
}
