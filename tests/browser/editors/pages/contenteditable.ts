import type { Mount } from '../mounted'

/** The text the way consoles read it; a blank line typed by hand, `<div><br></div>`, gives `innerText` one line break too many. */
export const textOf = (element: HTMLElement) => element.innerText.replaceAll('\n\n\n', '\n\n')

export const mount: Mount = (place, draft) => {
  const element = document.createElement('div')
  element.contentEditable = 'true'
  element.textContent = draft
  place.append(element)
  return { element, model: () => textOf(element) }
}
