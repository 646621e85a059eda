import { rememberCarets } from '@/lib/composer/caret'
import { type InsertOptions, insert } from '@/lib/composer/insert'
import { insertImages } from '@/lib/composer/insert-images'

/** What the test asks for: the text, and options that can be written down. */
export interface Ask extends Pick<InsertOptions, 'caret' | 'maxLength' | 'whole'> {
  readonly text: string
  /** A picture instead of the text. */
  readonly picture?: boolean
  /** Says no when asked whether the insertion is still meant. */
  readonly gone?: boolean
}

const carets = rememberCarets(document, new AbortController().signal)
const reach = { carets, inPage: (paste: unknown) => chrome.runtime.sendMessage(paste) }

/** The content script of the test extension: it inserts when the page under test says so, and tells what came of it. */
window.addEventListener('ask-insert', event => {
  const { told, ...ask } = JSON.parse((event as CustomEvent<string>).detail) as Ask & { told: string }
  void answer(ask)
    .catch(String)
    .then(detail => window.dispatchEvent(new CustomEvent(told, { detail })))
})

async function answer({ text, picture, gone, ...options }: Ask): Promise<string> {
  const composer = findComposer(document)
  if (!composer) throw new Error('no composer on the page')
  if (picture) return insertImages(composer, [await paint()], reach)
  return insert(composer, text, { ...options, ...reach, stillMeant: () => !gone })
}

async function paint(): Promise<File> {
  const canvas = new OffscreenCanvas(2, 2)
  canvas.getContext('2d')?.fillRect(0, 0, 2, 2)
  return new File([await canvas.convertToBlob()], '尺码表.png', { type: 'image/png' })
}

function findComposer(root: ParentNode): HTMLElement | undefined {
  const found = root.querySelector<HTMLElement>('[data-composer]')
  if (found) return found
  const inside = [...root.querySelectorAll('*')].map(
    ({ shadowRoot }) => shadowRoot && findComposer(shadowRoot),
  )
  return inside.find(element => element) ?? undefined
}
