import { defaultView, localName, matches, ownerDocument, selectAll, shadowRoot, textWithin } from '../dom'
import { isStyledVisible } from '../visible'
import { elementText } from './elements'

/** What draws something by itself, whatever style sheets say. */
const DRAWN = 'img,svg,canvas,video,audio,object,embed,iframe,input,textarea,select,button,meter,progress'

/** Who holds as much text, in characters, is no layer, and is not asked what of it can be seen. */
const MUCH_TEXT = 200

/**
 * Whether an element at this point of the window takes the pointer and shows nothing there: an empty layer over a message, a file field
 * without opacity, a link that reaches over a whole card by an empty `::after`.
 */
export function isVeil(element: Element, x: number, y: number): boolean {
  if (!isStyledVisible(element)) return true
  const view = defaultView(ownerDocument(element))
  if (!view) return false
  const around = ['::before', '::after']
    .map(part => view.getComputedStyle(element, part))
    .filter(({ content }) => content !== '' && content !== 'none' && content !== 'normal')
  if (around.some(style => style.content !== '""' || isPainted(style))) return false
  if (around.length > 0 && !isIn(element, x, y)) return true
  return !hasContent(element) && !isPainted(view.getComputedStyle(element))
}

/** By its own boxes: where its `::after` is, the pointer is over the element too. */
function isIn(element: Element, x: number, y: number): boolean {
  return [...element.getClientRects()].some(
    ({ left, top, right, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  )
}

function hasContent(element: Element): boolean {
  // What stands in a closed shadow root is not told; the element it belongs to has a hyphen in its name.
  if (matches(element, DRAWN) || shadowRoot(element) || localName(element).includes('-')) return true
  if (textWithin(element, MUCH_TEXT).length >= MUCH_TEXT) return true
  return elementText(element) !== '' || [...selectAll(element, DRAWN)].some(isStyledVisible)
}

function isPainted(style: CSSStyleDeclaration): boolean {
  const { backgroundColor, backgroundImage, maskImage, borderTopWidth, borderLeftWidth } = style
  const isFilled = !/^(?:transparent|rgba\(.*,\s*0\)|)$/.test(backgroundColor)
  const isPictured = [backgroundImage, maskImage].some(image => image && image !== 'none')
  return isFilled || isPictured || [borderTopWidth, borderLeftWidth].some(width => parseFloat(width) > 0)
}
