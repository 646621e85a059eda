import { attribute, hasAttribute } from './dom'
import { isElement, isShown } from './visible'

/** Whether something can be written into it now. */
export function isUsable(element: Element): element is HTMLElement {
  return (
    isElement(element) &&
    !hasAttribute(element, 'disabled') &&
    !hasAttribute(element, 'readonly') &&
    isShown(element)
  )
}

/** What a box says it is for. */
export function saidOf(box: Element): string {
  return ['placeholder', 'aria-label', 'data-placeholder', 'id', 'name']
    .map(name => attribute(box, name) ?? '')
    .join(' ')
}
