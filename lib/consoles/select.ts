import type { Outline } from './outline'
import type { Candidate } from './profile'
import { isShown } from './visible'
import type { Vocabulary } from './words/vocabulary'

/** All elements a selector names in or at these roots; none for a selector the browser does not know (a taught profile may hold one). */
export function elementsAt(roots: readonly ParentNode[], candidate: Candidate): Element[] {
  const selector = typeof candidate === 'string' ? candidate : candidate.at
  try {
    return roots.flatMap(root => [
      ...('matches' in root && (root as Element).matches(selector) ? [root as Element] : []),
      ...root.querySelectorAll(selector),
    ])
  } catch {
    // An unknown selector matches nothing; that it is unknown is the profile editor's to say.
    return []
  }
}

export function isAtOrIn(element: Element, selector: string): boolean {
  try {
    return element.closest(selector) !== null
  } catch {
    return false
  }
}

/** The first element that is shown, of the first selector that names any. */
export function firstShown(root: ParentNode, selectors: readonly string[] = []): Element | undefined {
  for (const selector of selectors) {
    const found = elementsAt([root], selector).find(isShown)
    if (found) return found
  }
  return undefined
}

/** The candidate's text at an element: visible text without trailing links, or an attribute, cut down to the candidate's pattern. */
export function textAt(
  page: Outline,
  element: Element,
  candidate: Candidate,
  words: Vocabulary,
): string | undefined {
  const { from, pattern, as } = typeof candidate === 'string' ? {} : candidate
  const text =
    from === undefined
      ? visibleText(page, element, as === 'first-text', words)
      : (element.getAttribute(from) ?? undefined)
  return text === undefined || (from !== undefined && !isShown(element)) ? undefined : cutTo(text, pattern)
}

export function cutTo(text: string, pattern: string | undefined): string | undefined {
  const cut = pattern === undefined ? [text] : new RegExp(pattern).exec(text.slice(0, 2000))
  return (cut?.[1] ?? cut?.[0])?.trim() || undefined
}

function visibleText(
  page: Outline,
  element: Element,
  firstOnly: boolean,
  words: Vocabulary,
): string | undefined {
  const range = page.rangeOf(element)
  if (!range) return undefined
  let [from, to] = firstOnly ? [range[0], range[0] + 1] : range
  while (to > from && words.isAction(page.leaves[to - 1]?.plain ?? '')) to--
  const first = words.labelOf(page.leaves[from]?.plain ?? '')
  if (first) from++
  if (from >= to) return undefined
  const text = page.text([from, to])
  const [label] = [...(page.leaves[from]?.plain ?? '').matchAll(words.label)]
  return label?.index === 0 && label[2] ? text.slice(label[0].length) : text
}
