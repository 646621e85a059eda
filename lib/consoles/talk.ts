import { childNodesOf, closest, defaultView, localName, ownerDocument, textWithin } from './dom'
import { isForReplies } from './find-composer'
import { elementsAt } from './select'
import { isShown, parentOf } from './visible'

/** Rows alike, of which the third stands for all. What is pressed is a ready-made reply. */
const THIRD = ':is(div,li,p):nth-of-type(3)'
const NO_MESSAGE = 'a,button,[role=button],[role=option],[role=menuitem],[contenteditable]'
/** Characters of the shortest text that may say something of an order. */
const SAYING = 12

/**
 * What people write to each other beside a box they reply in: the nearest element around the box that holds three rows alike with text.
 * The whole page where too little was written for that and the box says that it is for replies; undefined beside any other box.
 */
export function talkAround(box: Element): Element | undefined {
  let around: Element = box
  for (let up = parentOf(box); up; up = parentOf(up)) {
    around = up
    if (elementsAt([up], THIRD).some(isTalk)) return up
  }
  return isForReplies(box) ? around : undefined
}

function isTalk(third: Element): boolean {
  const parent = parentOf(third)
  if (!parent || closest(third, NO_MESSAGE)) return false
  const rows = [...childNodesOf(parent)].filter(
    row => localName(row) === localName(third) && textWithin(row, 200).trim().length >= SAYING,
  )
  // Styles last: they cost most, and few come so far.
  return (
    rows.length > 2 &&
    isShown(third) &&
    defaultView(ownerDocument(third))?.getComputedStyle(third).cursor !== 'pointer'
  )
}
