import type { Say } from '@/lib/locales/words'
import type { Box, SlashRow } from '../protocol'
import css from './slash.css?inline'

/** What a slash in the composer found, at the composer. The focus stays in the page. */
export interface SlashList {
  show(composer: Box, rows: readonly SlashRow[], active: number): void
  hide(): void
  /** Told which row was clicked. */
  onPick(run: (n: number) => void): void
}

/** px between the composer and the list, and the list's greatest width. */
const GAP = 4
const WIDTH = 420
/** px above the composer from which on the list stands there, where consoles have room. */
const ROOM = 240

/** @param mount called before the first drawing: a page in which nobody types a slash gets no element of ours for it */
export function createSlashList(mount: () => ShadowRoot, say: Say, document: Document): SlashList {
  let box: HTMLElement | undefined
  let status: HTMLElement | undefined
  let picked: (n: number) => void = () => undefined
  let drawn: readonly SlashRow[] = []

  const make = (): HTMLElement => {
    if (box) return box
    box = document.createElement('div')
    box.className = 'slash'
    box.lang = say('ui.language')
    box.setAttribute('role', 'listbox')
    box.setAttribute('aria-label', say('sidebar.slash.name'))
    // The focus, and the caret, stay in the composer.
    box.addEventListener('mousedown', event => event.preventDefault())
    box.addEventListener('click', event => {
      const row = event.target instanceof Element ? event.target.closest('[role=option]') : null
      if (event.isTrusted && event.detail < 2 && row && box) picked([...box.children].indexOf(row))
    })
    status = document.createElement('div')
    status.className = 'sr'
    status.setAttribute('role', 'status')
    const style = document.createElement('style')
    style.textContent = css
    mount().append(style, box, status)
    return box
  }
  return {
    show(composer, rows, active) {
      const list = make()
      if (rows !== drawn) list.replaceChildren(...rows.map(row => option(document, row)))
      drawn = rows
      list.hidden = false
      Object.assign(list.style, EMPTY, placeAt(composer))
      ;[...list.children].forEach((row, n) => {
        row.setAttribute('aria-selected', String(n === active))
      })
      list.children[active]?.scrollIntoView?.({ block: 'nearest' })
      if (status)
        status.textContent = say('sidebar.slash.at', rows[active]?.title ?? '', active + 1, rows.length)
    },
    hide() {
      drawn = []
      if (box) box.hidden = true
      if (status) status.textContent = ''
    },
    onPick(run) {
      picked = run
    },
  }
}

function option(document: Document, { title, code, text, highlights, isStopped }: SlashRow): HTMLElement {
  const make = (tag: string, name: string, content: string) => {
    const element = document.createElement(tag)
    element.className = name
    element.textContent = content
    return element
  }
  const row = make('div', isStopped ? 'slash-row stopped' : 'slash-row', '')
  row.setAttribute('role', 'option')
  row.title = text
  const name = make('bdi', 'slash-title cut', '')
  let at = 0
  for (const [from, to] of highlights) {
    name.append(title.slice(at, from), make('mark', '', title.slice(from, to)))
    at = to
  }
  name.append(title.slice(at))
  row.append(name)
  if (code) row.append(make('span', 'slash-code cut', code))
  row.append(make('span', 'slash-text cut', text))
  return row
}

const EMPTY = { top: '', bottom: '', maxHeight: '' }

/** Above the composer, or below it where the page leaves no room above. */
function placeAt({ left, right, top, bottom }: Box): Partial<CSSStyleDeclaration> {
  const width = `min(${Math.round(Math.min(right - left, WIDTH))}px, 100vw)`
  const height =
    top >= ROOM
      ? {
          bottom: `calc(100vh - ${Math.round(top) - GAP}px)`,
          maxHeight: `min(50vh, ${Math.round(top) - 2 * GAP}px)`,
        }
      : { top: `${Math.round(bottom) + GAP}px` }
  return { left: `${Math.max(0, Math.round(left))}px`, width, ...height }
}
