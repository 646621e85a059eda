import type { Mount } from '../mounted'

/** A bare editable element; its text is read the way consoles do, by `innerText`. */
export const mount: Mount = (place, draft) => {
  const element = document.createElement('div')
  element.contentEditable = 'true'
  element.textContent = draft
  place.append(element)
  return { element, model: () => element.innerText }
}
