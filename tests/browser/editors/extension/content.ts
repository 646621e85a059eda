import { rememberCarets } from '@/lib/composer/caret'
import { type InsertOptions, insert } from '@/lib/composer/insert'

/** What the test asks for: the text, and options that can be written down. */
export interface Ask extends Pick<InsertOptions, 'caret' | 'maxLength'> {
  readonly text: string
}

const carets = rememberCarets(document, new AbortController().signal)

/** The content script of the test extension: it inserts when the page under test says so, and tells what came of it. */
window.addEventListener('ask-insert', event => {
  const { text, ...options } = JSON.parse((event as CustomEvent<string>).detail) as Ask
  const composer = findComposer(document)
  if (!composer) throw new Error('no composer on the page')
  void insert(composer, text, {
    ...options,
    carets,
    inPage: paste => chrome.runtime.sendMessage(paste),
  }).then(detail => window.dispatchEvent(new CustomEvent('told-insert', { detail })))
})

function findComposer(root: ParentNode): HTMLElement | undefined {
  const found = root.querySelector<HTMLElement>('[data-composer]')
  if (found) return found
  const inside = [...root.querySelectorAll('*')].map(
    ({ shadowRoot }) => shadowRoot && findComposer(shadowRoot),
  )
  return inside.find(element => element) ?? undefined
}
