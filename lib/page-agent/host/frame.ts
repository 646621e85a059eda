import { FRAME_STYLES } from '@/components/sidebar/styles'
import type { Say } from '@/lib/locales/words'
import type { Layout } from '@/lib/settings'
import type { Root } from './root'

/**
 * Paints the sidebar before it has read anything: its place and its edge, so that nothing jumps when the rest comes and takes this
 * frame's place. By hand, which spares the page the drawing library until then.
 */
export function paintFrame({ shadow, container }: Root, layout: Layout, say: Say): HTMLElement {
  const { ownerDocument: document } = container
  const style = document.createElement('style')
  style.textContent = FRAME_STYLES
  shadow.insertBefore(style, container)

  const { side, width, collapsed } = layout
  const frame = document.createElement('aside')
  frame.className = `sidebar ${side} ${collapsed ? 'collapsed' : 'open'}`
  frame.setAttribute('aria-label', say('sidebar.name'))
  frame.lang = say('ui.language')
  frame.style.setProperty('--width', `${width}px`)
  frame.style.bottom = '0px'
  if (!collapsed) frame.append(nameless(document, say))
  container.replaceChildren(frame)
  return frame
}

/** Says that nothing more will come: the extension was updated under the page. */
export function sayGone(frame: HTMLElement, say: Say): void {
  const banner = frame.ownerDocument.createElement('p')
  banner.className = 'banner act'
  banner.setAttribute('role', 'alert')
  banner.textContent = say('sidebar.gone')
  frame.replaceChildren(banner)
}

/** The header, without a buyer yet. */
function nameless(document: Document, say: Say): HTMLElement {
  const name = document.createElement('span')
  name.className = 'who-name none'
  name.textContent = say('sidebar.opening')
  const line = document.createElement('div')
  line.className = 'who-line'
  line.append(name)
  const header = document.createElement('header')
  header.className = 'who'
  header.append(line)
  return header
}
