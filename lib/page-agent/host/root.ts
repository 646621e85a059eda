/** Where the sidebar is drawn. */
export interface Root {
  readonly host: HTMLElement
  readonly shadow: ShadowRoot
  readonly container: HTMLElement
  remove(): void
}

/** Puts the sidebar's host on the page. */
export type RootFactory = (document: Document) => Root | Promise<Root>

export const HOST_NAME = 'deskside-sidebar'

/** Handled in the sidebar; for the page they did not happen. Keys and typing are stopped earlier still: keyboard.ts. */
export const ISOLATED = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'wheel',
  'dragstart',
  'dragover',
  'dragend',
  'drop',
] as const

/**
 * A host with an open shadow root beside the body, not in it: frameworks rewrite the body's children. Does what WXT's
 * createShadowRootUi would, without the 3 kB it takes to wait for anchors.
 */
export const ownRoot: RootFactory = document => {
  const host = document.createElement(HOST_NAME)
  const shadow = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  // Nothing of the page's own style comes in through inheritance.
  style.textContent = ':host{all:initial!important}'
  const container = document.createElement('div')
  shadow.append(style, container)
  for (const type of ISOLATED) shadow.addEventListener(type, event => event.stopPropagation())
  // Stronger than any `display: none !important` of the page, which would match our host too.
  host.style.setProperty('display', 'block', 'important')
  document.documentElement.append(host)
  return { host, shadow, container, remove: () => host.remove() }
}
