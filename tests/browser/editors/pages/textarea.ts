import type { Mount } from '../mounted'

/** The plain reply box of Pinduoduo and most consoles, in a form that a click or Enter would send. */
export const mount: Mount = (place, draft) => {
  const element = document.createElement('textarea')
  element.value = draft
  place.append(element)
  return { element, model: () => element.value }
}
