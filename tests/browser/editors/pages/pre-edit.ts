import type { Mount } from '../mounted'

/** 1688 and 旺旺 on the web: `pre.edit`. */
export const mount: Mount = (place, draft) => {
  const element = document.createElement('pre')
  element.className = 'edit'
  element.contentEditable = 'true'
  element.textContent = draft
  place.append(element)
  return { element, model: () => element.innerText }
}
