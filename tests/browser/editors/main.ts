import type { Mount } from './mounted'

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

/** `?editor=slate&draft=AB`, in an open shadow root with `&shadow`. */
const ask = new URLSearchParams(location.search)
const form = document.querySelector('form')
const load = EDITORS[ask.get('editor') ?? '']
if (form && load) await show(form, load)

async function show(form: HTMLFormElement, load: () => Promise<{ mount: Mount }>): Promise<void> {
  const place = document.createElement('div')
  const home = document.createElement('div')
  form.prepend(home)
  const root = ask.has('shadow') ? home.attachShadow({ mode: 'open' }) : home
  root.append(place)
  const { mount } = await load()
  const editor = await mount(place, ask.get('draft') ?? '')
  const sent: string[] = []
  const note = (event: Event) => sent.push(event.type)
  form.addEventListener('submit', event => {
    event.preventDefault()
    note(event)
  })
  for (const type of ['keydown', 'keypress', 'keyup', 'click']) window.addEventListener(type, note, true)
  window.page = { editor, sent }
}
