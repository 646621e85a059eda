import type { EditorPage, Mount } from './mounted'

const EDITORS: Readonly<Record<string, () => Promise<{ mount: Mount }>>> = {
  textarea: () => import('./pages/textarea'),
  input: () => import('./pages/input'),
  'react-textarea': () => import('./pages/react-textarea'),
  'vue-textarea': () => import('./pages/vue-textarea'),
  contenteditable: () => import('./pages/contenteditable'),
  'plaintext-only': () => import('./pages/plaintext-only'),
  'pre-edit': () => import('./pages/pre-edit'),
  chatscope: () => import('./pages/chatscope'),
  draft: () => import('./pages/draft'),
  lexical: () => import('./pages/lexical'),
  slate: () => import('./pages/slate'),
  prosemirror: () => import('./pages/prosemirror'),
  tiptap: () => import('./pages/tiptap'),
  quill1: () => import('./pages/quill1'),
  quill2: () => import('./pages/quill2'),
  frame: () => import('./pages/frame'),
  html: () => import('./pages/html'),
  ckeditor5: () => import('./pages/ckeditor5'),
}

const form = document.querySelector('form')
if (!form) throw new Error('no form on the page')
const standing = new Set<Element>(document.body.children)
let page: EditorPage | undefined

const note = (event: Event) => page?.sent.push(event.type)
form.addEventListener('submit', event => {
  event.preventDefault()
  note(event)
})
for (const type of ['keydown', 'keypress', 'keyup', 'click']) window.addEventListener(type, note, true)

window.mount = async wish => {
  await clear(form)
  const load = EDITORS[wish.editor]
  if (!load) throw new Error(`no page for ${wish.editor}`)
  const place = document.createElement('div')
  const home = document.createElement('div')
  form.prepend(home)
  const root = wish.shadow ? home.attachShadow({ mode: 'open' }) : home
  root.append(place)
  const { mount } = await load()
  page = { editor: await mount(place, wish.draft ?? '', wish), sent: [] }
  window.page = page
}

/** The page as it was loaded. */
async function clear(form: HTMLFormElement): Promise<void> {
  await page?.editor.unmount?.()
  page = undefined
  getSelection()?.removeAllRanges()
  for (const child of [...form.children]) if (child.tagName !== 'BUTTON') child.remove()
  for (const child of [...document.body.children]) if (!standing.has(child)) child.remove()
}
