import {
  attribute,
  defaultView,
  hasAttribute,
  hasAttributes,
  isConnected,
  isVisible,
  localName,
  nodeType,
  ownerDocument,
  parentNode,
} from './dom'

/** Never text of the page: markup without text, what is crossed out, menus, and our own host element. */
const NOT_TEXT =
  /^(?:script|style|template|del|s|strike|noscript|svg|datalist|iframe|object|canvas|video|audio|head|nav|deskside-.*)$/
const NOT_TEXT_ROLE =
  /^(?:tab|tablist|menu|menubar|menuitem|listbox|option|navigation|progressbar|tooltip|dialog-backdrop)$/
/** Names by which style libraries move text off the screen for screen readers. */
const OFF_SCREEN =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|(?:is-)?off-?screen|screen-?reader(?:-text|-only)?)(?:$|[\s_-])/i
const HIDING_STYLE =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?![.\d])|font-size\s*:\s*0(?![.\d])|scale\(0\)|(?:left|top|right|text-indent)\s*:\s*-\d{4,}px|clip\s*:\s*rect\(\s*0|clip-path\s*:\s*inset\(\s*50%)|(?<![\w-])(?:height|width)\s*:\s*0(?:px)?;.*overflow\s*:\s*hidden/i

/** Whether the element says by itself that its content is not shown; its ancestors and style sheets are not asked. */
export function hides(element: Element): boolean {
  if (!hasAttributes(element)) return false
  if (hasAttribute(element, 'hidden') || hasAttribute(element, 'inert')) return true
  // A dialog that is open marks everything behind it; that is still on the screen.
  if (attribute(element, 'aria-hidden') === 'true' && !hasAttribute(element, 'data-aria-hidden')) return true
  const style = attribute(element, 'style')
  if (style && HIDING_STYLE.test(style)) return true
  const names = attribute(element, 'class')
  return names !== null && names.length < 2000 && OFF_SCREEN.test(names)
}

/** Whether everything in it is left out of the page's text. */
export function isOutside(element: Element): boolean {
  if (NOT_TEXT.test(localName(element))) return true
  if (!hasAttributes(element)) return false
  const role = attribute(element, 'role')
  return (role !== null && NOT_TEXT_ROLE.test(role)) || hides(element)
}

const SEEN: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true }

/** Whether style sheets let the element be seen. Only a page on a screen can tell; for any other document it is taken as seen. */
export function isStyledVisible(element: Element): boolean {
  if (!defaultView(ownerDocument(element)) || !isConnected(element)) return true
  return isVisible(element, SEEN) ?? true
}

/** Whether one element, its ancestors counted, is on the page. */
export function isShown(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = parentOf(at)) if (hides(at)) return false
  return isStyledVisible(element)
}

/** Whether nothing between an element and the one around it hides it, style sheets aside. */
export function isShownIn(around: Element, element: Element): boolean {
  for (let at: Element | undefined = element; at && at !== around; at = parentOf(at))
    if (hides(at)) return false
  return true
}

/** The parent, out of an open shadow root too. */
export function parentOf(node: Node): Element | undefined {
  const parent = parentNode(node)
  if (!parent) return undefined
  if (isElement(parent)) return parent
  return isShadowRoot(parent) ? parent.host : undefined
}

/** Whether an element stands in another one, or is it; in the shadow roots of what stands in it, too. */
export function isWithin(around: Element, element: Element): boolean {
  let at: Element | undefined = element
  while (at && at !== around) at = parentOf(at)
  return at !== undefined
}

/** Kinds are told by the node itself: a document in a frame has classes of its own. */
export function isElement(node: Node): node is Element {
  return nodeType(node) === 1
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return nodeType(node) === 11 && 'host' in node
}
