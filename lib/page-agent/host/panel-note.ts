import type { Say } from '@/lib/locales/words'
import css from './panel-note.css?inline'

/** Says that the page lets no sidebar stand in it, and offers the browser's own panel. */
export function panelNote(document: Document, say: Say, openPanel: () => Promise<boolean>): HTMLElement {
  const note = document.createElement('p')
  note.className = 'note'
  const style = document.createElement('style')
  style.textContent = css
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = say('sidebar.openPanel')
  button.addEventListener('click', event => {
    if (event.isTrusted) void openPanel()
  })
  note.append(say('sidebar.noFrame'), button)
  const around = document.createElement('div')
  around.append(style, note)
  return around
}
