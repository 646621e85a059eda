import type { Mount } from '../mounted'
import { textOf } from './contenteditable'

export const mount: Mount = (place, draft) => {
  const element = document.createElement('div')
  element.setAttribute('contenteditable', 'plaintext-only')
  element.textContent = draft
  place.append(element)
  return { element, model: () => textOf(element) }
}
