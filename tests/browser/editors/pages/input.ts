import type { Mount } from '../mounted'

export const mount: Mount = (place, draft) => {
  const element = document.createElement('input')
  element.value = draft
  place.append(element)
  return { element, model: () => element.value }
}
