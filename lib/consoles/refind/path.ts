import { attribute, childNodesOf, localName, parentNode } from '../dom'
import { parentOf } from '../visible'

/** A name that needs no escaping in a selector. */
const PLAIN = /^-?[_a-z][\w-]*$/i

/** Names this element by its place, from the nearest id around it: good for as long as the page is not built otherwise. */
export function pathTo(element: Element): string {
  const id = attribute(element, 'id')
  if (id && PLAIN.test(id)) return `#${id}`
  const parent = parentNode(element)
  const up = parentOf(element)
  if (!parent || parent !== up) return localName(element)
  const place = [...childNodesOf(up)].indexOf(element) + 1
  return `${pathTo(up)}>${localName(element)}:nth-child(${place})`
}

export function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/).filter(name => PLAIN.test(name))
}

/** Names elements of this kind by their classes, else by their place in the element around them that has some. */
export function namedLike(element: Element, within: Element): string | undefined {
  const classes = classesOf(element)
  if (classes.length > 0) return `.${classes.join('.')}`
  const up = parentOf(element)
  if (!up || element === within) return undefined
  const alike = [...childNodesOf(up)].filter(other => localName(other) === localName(element))
  const tag = localName(element)
  const own = alike.length > 1 ? `${tag}:nth-child(${[...childNodesOf(up)].indexOf(element) + 1})` : tag
  const around = namedLike(up, within)
  return around ? `${around}>${own}` : undefined
}
