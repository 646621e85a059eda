/**
 * Properties and methods of nodes as the browser defines them. A form answers `form.nodeType` with its field of that name, a document
 * `document.hidden` with its image of that name: pages do that without meaning to, and a reader that asks the element itself stops there.
 * Taken from the prototypes when this loads; where there are none (outside a browser) the node itself is asked.
 */

type Constructors = Readonly<Record<string, { readonly prototype: object } | undefined>>

function descriptorOf(owner: string, name: string): PropertyDescriptor | undefined {
  let at: object | null = (globalThis as unknown as Constructors)[owner]?.prototype ?? null
  for (; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name)
    if (found) return found
  }
  return undefined
}

/** A property of every node, whatever hides it on one of them. Asked of the node itself outside a browser. */
export function getter<Of extends object, T>(owner: string, name: string): (of: Of) => T {
  const get = descriptorOf(owner, name)?.get
  return get ? of => get.call(of) : of => (of as Readonly<Record<string, T>>)[name] as T
}

function method<Of extends object, Given, T>(owner: string, name: string): (of: Of, given: Given) => T {
  const run: unknown = descriptorOf(owner, name)?.value
  return typeof run === 'function'
    ? (of, given) => run.call(of, given)
    : (of, given) => (of as Readonly<Record<string, (given: Given) => T>>)[name]?.(given) as T
}

export const nodeType = getter<Node, number>('Node', 'nodeType')
export const parentNode = getter<Node, Node | null>('Node', 'parentNode')
export const firstChild = getter<Node, Node | null>('Node', 'firstChild')
export const nextSibling = getter<Node, Node | null>('Node', 'nextSibling')
export const previousSibling = getter<Node, Node | null>('Node', 'previousSibling')
export const isConnected = getter<Node, boolean>('Node', 'isConnected')
export const ownerDocument = getter<Node, Document>('Node', 'ownerDocument')
export const contains = method<Node, Node, boolean>('Node', 'contains')
export const comparePosition = method<Node, Node, number>('Node', 'compareDocumentPosition')

export const localName = getter<Element, string>('Element', 'localName')
export const shadowRoot = getter<Element, ShadowRoot | null>('Element', 'shadowRoot')
export const nextElement = getter<Element, Element | null>('Element', 'nextElementSibling')
export const previousElement = getter<Element, Element | null>('Element', 'previousElementSibling')
export const attribute = method<Element, string, string | null>('Element', 'getAttribute')
export const hasAttribute = method<Element, string, boolean>('Element', 'hasAttribute')
export const hasAttributes = method<Element, void, boolean>('Element', 'hasAttributes')
export const matches = method<Element, string, boolean>('Element', 'matches')
export const closest = method<Element, string, Element | null>('Element', 'closest')
export const isVisible = method<Element, CheckVisibilityOptions, boolean | undefined>(
  'Element',
  'checkVisibility',
)

export const readyState = getter<Document, DocumentReadyState>('Document', 'readyState')
export const defaultView = getter<Document, (Window & typeof globalThis) | null>('Document', 'defaultView')

const textLength = getter<Node, number>('CharacterData', 'length')
const data = getter<Node, string>('CharacterData', 'data')
const cut = descriptorOf('CharacterData', 'substringData')?.value as
  | ((this: Node, from: number, count: number) => string)
  | undefined

/** The text of a text node, no more than `longest` characters of it: ten megabytes are not even copied. */
export function textOf(node: Node, longest: number): string {
  if (cut && textLength(node) > longest) return cut.call(node, 0, longest)
  return data(node).slice(0, longest)
}

const selectIn: Readonly<Record<number, (of: ParentNode, selector: string) => NodeListOf<Element>>> = {
  1: method('Element', 'querySelectorAll'),
  9: method('Document', 'querySelectorAll'),
  11: method('DocumentFragment', 'querySelectorAll'),
}

const childrenIn: Readonly<Record<number, (of: ParentNode) => HTMLCollection>> = {
  1: getter('Element', 'children'),
  9: getter('Document', 'children'),
  11: getter('DocumentFragment', 'children'),
}

/** Element children alone; a form control named `children` does not hide them. */
export function childNodesOf(root: ParentNode): Iterable<Element> {
  return childrenIn[nodeType(root)]?.(root) ?? root.children
}

/** Throws for a selector that the browser does not know. */
export function selectAll(root: ParentNode, selector: string): NodeListOf<Element> {
  return selectIn[nodeType(root)]?.(root, selector) ?? root.querySelectorAll(selector)
}

/** All text in an element, shown or not, up to `longest` characters. */
export function textWithin(element: Node, longest: number): string {
  let text = ''
  let node: Node | null = element
  while (node && text.length < longest) {
    if (nodeType(node) === 3) text += textOf(node, longest - text.length)
    let next: Node | null = firstChild(node)
    while (node && !next && node !== element) {
      next = nextSibling(node)
      if (!next) node = parentNode(node)
    }
    node = next
  }
  return text
}

const outerHTML = getter<Element, string>('Element', 'outerHTML')

/** The element's own markup and what it holds, up to `longest` characters; of a large element nothing. */
export function markupOf(element: Element, longest: number): string {
  return selectAll(element, '*').length > 50 ? '' : outerHTML(element).slice(0, longest)
}
