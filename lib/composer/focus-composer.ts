import { deepFocus, isIn, selectionIn } from './caret'
import { isField, isHtmlElement } from './editable'
import type { CaretContext } from './read-around'

/**
 * Focuses the composer with the caret where the agent left it, or at the end of what it holds. Says whether the focus or the caret moved.
 */
export function focusComposer(composer: HTMLElement, last: CaretContext | undefined): boolean {
  const focused = deepFocus(composer.ownerDocument) === composer
  if (focused && (isField(composer) || selectionIn(composer))) return false
  const place = selectionIn(composer) ?? (last && isIn(composer, last) ? last : endOf(composer))
  composer.focus({ preventScroll: true })
  if (!isField(composer)) select(composer, place)
  return true
}

export function select(composer: HTMLElement, place: CaretContext): void {
  const { startContainer, startOffset, endContainer, endOffset } = place
  // Unlike addRange, this works inside a shadow root.
  composer.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset)
}

/** Selects all that the composer holds, from text to text: an old Quill in Firefox takes a selection of its whole element for none. */
export function selectWhole(composer: HTMLElement): true {
  let first: Node = composer
  while (first.firstChild && first.firstChild.nodeName !== 'BR') first = first.firstChild
  if (isField(composer)) composer.select()
  else select(composer, { ...endOf(composer), startContainer: first, startOffset: 0 })
  return true
}

/** Inside the deepest last line: at the edge of the whole element some editors see no caret, and Firefox types nothing. */
function endOf(composer: HTMLElement): CaretContext {
  let node: Node = composer
  let last = node.lastChild
  while (last && (last.nodeType === Node.TEXT_NODE || isLine(last))) {
    node = last
    last = node.lastChild
  }
  const text = node.nodeType === Node.TEXT_NODE
  const offset = text
    ? (node.nodeValue ?? '').length
    : node.childNodes.length - (last?.nodeName === 'BR' ? 1 : 0)
  return { startContainer: node, startOffset: offset, endContainer: node, endOffset: offset }
}

const isLine = (node: Node) => isHtmlElement(node) && node.nodeName !== 'BR' && node.isContentEditable
