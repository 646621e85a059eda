import { isElement, isShown } from './visible'

/** Whether something can be written into it now. */
export function isUsable(element: Element): element is HTMLElement {
  return (
    isElement(element) &&
    !element.hasAttribute('disabled') &&
    !element.hasAttribute('readonly') &&
    isShown(element)
  )
}

/** What a box says it is for. */
export function saidOf(box: Element): string {
  return ['placeholder', 'aria-label', 'data-placeholder', 'id', 'name']
    .map(name => box.getAttribute(name) ?? '')
    .join(' ')
}
