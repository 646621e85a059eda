import { attribute, childNodesOf, getter, localName, parentNode, selectAll } from '../dom'
import { isElement } from '../visible'

/** All attributes of an element, a form with a field of that name too. */
export const allAttributes = getter<Element, NamedNodeMap>('Element', 'attributes')

/** The parent in the same root: no selector reaches out of a shadow root. */
export function parentIn(element: Element): Element | undefined {
  const parent = parentNode(element)
  return parent && isElement(parent) ? parent : undefined
}

/** Every element in this one, in the order of the document. */
export function allIn(element: Element): Element[] {
  return [...selectAll(element, '*')]
}

/** The children of its parent that have the same tag, itself among them; of a shadow root, too. */
export function siblingsAlike(element: Element): Element[] {
  const parent = parentNode(element)
  const tag = localName(element)
  return parent ? [...childNodesOf(parent as ParentNode)].filter(one => localName(one) === tag) : [element]
}

/** Whether both carry the very same classes. */
export function areClassedAlike(one: Element, other: Element): boolean {
  return (attribute(one, 'class') ?? '') === (attribute(other, 'class') ?? '')
}
