import { attribute, closest, matches, selectAll } from './dom'
import type { Outline } from './outline-leaf'
import { isBeside } from './outline-text'
import type { Candidate } from './profile'
import type { Roots } from './shadow'
import { isElement, isShown } from './visible'
import { withoutActions } from './without-actions'
import type { Vocabulary } from './words/vocabulary'
import type { LabelName } from './words/words'

/** All elements a selector names in or at these roots; none for a selector the browser does not know (a taught profile may hold one). */
export function elementsAt(roots: Roots, candidate: Candidate): Element[] {
  const selector = typeof candidate === 'string' ? candidate : candidate.at
  try {
    return roots.flatMap(root => [
      ...(isElement(root) && matches(root, selector) ? [root] : []),
      ...selectAll(root, selector),
    ])
  } catch {
    // An unknown selector matches nothing; that it is unknown is the profile editor's to say.
    return []
  }
}

/** Whether the selector names the element itself. */
export function isAt(element: Element, selector: string): boolean {
  try {
    return matches(element, selector)
  } catch {
    return false
  }
}

/** Whether a selector names the element or one around it. */
export function isAtOrIn(element: Element, selector: string): boolean {
  return elementAround(element, selector) !== undefined
}

/** The nearest element that a selector names, the element itself or one around it. */
export function elementAround(element: Element, selector: string): Element | undefined {
  try {
    return closest(element, selector) ?? undefined
  } catch {
    return undefined
  }
}

/** The first element that is shown, of the first selector that names any. */
export function firstShown(roots: Roots, selectors: readonly string[] = []): Element | undefined {
  for (const selector of selectors) {
    const found = elementsAt(roots, selector).find(isShown)
    if (found) return found
  }
  return undefined
}

/**
 * The candidate's text at an element: visible text without its label and trailing links, or an attribute, cut down to the candidate's
 * pattern. Undefined where a label says that it is something else than one of `labels`.
 */
export function textAt(
  page: Outline,
  element: Element,
  candidate: Candidate,
  words: Vocabulary,
  labels: readonly LabelName[],
): string | undefined {
  const { from, pattern, as } = typeof candidate === 'string' ? {} : candidate
  if (from !== undefined) return isShown(element) ? cutTo(attribute(element, from) ?? '', pattern) : undefined
  const range = page.rangeOf(element)
  if (!range) return undefined
  if (pattern !== undefined) return cutTo(page.text(range), pattern)
  if (as === 'lines') {
    const lines = page.leaves.slice(...range)
    return lines.some(({ joined }) => joined) ? undefined : lines.map(({ text }) => text).join('\n')
  }
  let [at, to] = as === 'first-text' ? [range[0], range[0] + 1] : range
  while (to > at && words.isAction(page.leaves[to - 1]?.plain ?? '')) to--
  const allows = (label: LabelName | undefined) => label === undefined || labels.includes(label)
  const whole = words.labelOf(page.leaves[at]?.plain ?? '')
  if (!allows(whole) || !allows(labelBeside(page, at, words))) return undefined
  if (whole) at++
  if (at >= to) return undefined
  const text = withoutActions(page, [at, to], words)
  if (!page.leaves[at]?.plain.includes(':')) return text.trim()
  const [label] = [...(page.leaves[at]?.plain ?? '').matchAll(words.label)]
  if (label?.index !== 0 || !label[2]) return text.trim()
  return allows(words.labelOf(label[1] ?? '')) ? text.slice(label[0].length).trim() : undefined
}

/** The label that stands in front of a leaf, in the same parent. */
function labelBeside(page: Outline, at: number, words: Vocabulary): LabelName | undefined {
  const before = page.leaves[at - 1]
  const label = before && words.labelOf(before.plain)
  return label && isBeside(page, at) ? label : undefined
}

/**
 * The first group of the pattern in the first 2,000 characters, else all it matches; undefined for nothing. Without a pattern the trimmed
 * text.
 */
export function cutTo(text: string, pattern: string | undefined): string | undefined {
  const cut = pattern === undefined ? [text] : new RegExp(pattern).exec(text.slice(0, 2000))
  return (cut?.[1] ?? cut?.[0])?.trim() || undefined
}
