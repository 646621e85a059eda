/** Every element Deskside puts on a page has this name; the page agents of an earlier load of the extension are known by it. */
export const HOST_NAME = 'deskside-sidebar'

export interface Root {
  readonly host: HTMLElement
  /** Closed: the page's scripts cannot look in. */
  readonly shadow: ShadowRoot
}

/**
 * A host beside the body, not in it: frameworks rewrite the body's children. Its style is inline and important, so that no rule of the
 * page's moves, hides or restyles it.
 *
 * It is made in a document without a window. In the page's own, a page that has defined a custom element of this name would have it made by
 * its constructor, and `attachInternals` there hands out even a closed root.
 */
export function createRoot(
  document: Document,
  styles: string,
  style: Readonly<Record<string, string>>,
): Root {
  const host = document.implementation.createHTMLDocument('').createElement(HOST_NAME)
  const shadow = host.attachShadow({ mode: 'closed' })
  dress(host, style)
  document.documentElement.append(host)
  const sheet = document.createElement('style')
  sheet.textContent = styles
  shadow.append(sheet)
  return { host, shadow }
}

/** Writes the host's whole style anew; what anybody else put there is gone. */
export function dress(host: HTMLElement, style: Readonly<Record<string, string>>): void {
  const text = Object.entries({ all: 'initial', display: 'block', ...style })
    .map(([name, value]) => `${name}:${value}!important`)
    .join(';')
  if (host.getAttribute('style') !== text) host.setAttribute('style', text)
}
