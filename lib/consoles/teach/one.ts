import { attribute, localName, ownerDocument } from '../dom'
import { elementsAt } from '../select'
import { rootsIn } from '../shadow'
import { isShown, isWithin, parentOf } from '../visible'
import { areClassedAlike, parentIn, siblingsAlike } from './around-element'
import { editableAt, elementText } from './elements'
import { sharedFeatures } from './features'
import { generalise } from './generalise'
import type { Trouble } from './lesson-types'
import { isMomentary } from './stable'

const CLIMB = 6

/** The buyer's name: wherever the selector matches, it must say the same. */
export function learnName(
  document: ParentNode,
  examples: readonly Element[],
  not: readonly Element[],
): string[] | Trouble {
  const [first] = examples
  if (!first) return 'no-sign'
  const said = elementText(first)
  const saysSo = (matched: readonly Element[]) => matched.every(element => elementText(element) === said)
  if (!saysSo(examples)) return 'disagrees'
  for (let at: Element | undefined = first; at && elementText(at) === said; at = parentOf(at)) {
    const selectors = generalise({
      examples: at === first ? examples : [at],
      not,
      scope: document,
      byPlace: !isListed(at),
      accepts: saysSo,
    })
    if (selectors.length > 0) return selectors
  }
  const roots = rootsIn(document)
  const inCurrent = currentAround(first)
    .flatMap(around =>
      sharedFeatures([first]).flatMap(({ css }) => [`${around} ${css}`, `${around} ${css}:first-child`]),
    )
    .filter(css => {
      const matched = elementsAt(roots, css).filter(isShown)
      return matched.includes(first) && saysSo(matched) && !not.some(element => matched.includes(element))
    })
  return inCurrent.length > 0 ? inCurrent.slice(0, 2) : 'no-sign'
}

/** One of several alike: whoever is first in a list now is not so later. */
function isListed(element: Element): boolean {
  for (let at: Element | undefined = element, depth = 0; at && depth < CLIMB; at = parentOf(at), depth++) {
    const here = at
    const isRow = /^(?:li|tr)$/.test(localName(here))
    const alike = siblingsAlike(here).filter(one => isRow || areClassedAlike(one, here))
    if (alike.length > 1) return true
  }
  return false
}

/** The composer, or the remark box. */
export function learnBox(
  document: ParentNode,
  examples: readonly Element[],
  not: readonly Element[],
): string[] | Trouble {
  const fields = examples.flatMap(example => editableAt(example) ?? [])
  if (fields.length === 0 || fields.length < examples.length) return 'not-editable'
  const refused = not.flatMap(element => editableAt(element) ?? [])
  const selectors = generalise({
    examples: fields,
    not: refused,
    scope: document,
    accepts: matched => matched.length === 1,
  })
  return selectors.length > 0 ? selectors : 'no-sign'
}

/** The list that holds the buyer that was pointed at among others like it. */
export function learnBuyers(document: ParentNode, examples: readonly Element[]): string[] | Trouble {
  const [first] = examples
  let at = first
  for (let depth = 0; at && depth <= CLIMB; depth++) {
    const holder = parentIn(at)
    const alike = siblingsAlike(at)
    if (holder && alike.length > 1 && alike.every(one => elementText(one) !== '')) {
      const selectors = generalise({
        examples: [holder],
        scope: document,
        accepts: matched => matched.length === 1,
      })
      if (selectors.length > 0 && examples.every(one => isWithin(holder, one))) return selectors
    }
    at = parentOf(at)
  }
  return 'no-sign'
}

/** How long the open buyer has waited: told by the mark of the open one in the list, or by its place in the chat's head. */
export function learnWaiting(
  document: ParentNode,
  examples: readonly Element[],
  not: readonly Element[],
): string[] | Trouble {
  const [first] = examples
  if (!first) return 'no-sign'
  const own = sharedFeatures([first]).filter(({ kind }) => kind !== 'tag')
  const marked = currentAround(first).flatMap(around => own.map(({ css }) => `${around} ${css}`))
  if (marked.length > 0) return marked.slice(0, 2)
  const selectors = generalise({ examples, not, scope: document, accepts: matched => matched.length === 1 })
  return selectors.length > 0 ? selectors : 'no-sign'
}

/** In a list of buyers the open one is marked: the only place where a momentary sign is what is looked for. */
function currentAround(element: Element): string[] {
  const found: string[] = []
  const roots = rootsIn(ownerDocument(element))
  for (let at = parentOf(element), depth = 0; at && depth < CLIMB; at = parentOf(at), depth++) {
    const around = at
    const marks = [
      ...['aria-current', 'aria-selected'].flatMap(name => {
        const value = attribute(around, name)
        return value && value !== 'false' ? [`[${name}="${value}"]`] : []
      }),
      ...(attribute(around, 'class') ?? '')
        .split(/\s+/)
        .filter(
          name => /active|selected|current/i.test(name) && isMomentary(name) && /^[a-z][\w-]*$/i.test(name),
        )
        .map(name => `.${name}`),
    ]
    for (const mark of marks) {
      const others = elementsAt(roots, mark).filter(isShown)
      if (others.length === 1) found.push(mark)
    }
  }
  return found
}
