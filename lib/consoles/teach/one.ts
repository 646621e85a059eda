import { isShown, parentOf } from '../visible'
import { editableAt, textOf } from './elements'
import { generalise } from './generalise'
import type { Trouble } from './lesson'
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
  const said = textOf(first)
  const saysSo = (matched: readonly Element[]) => matched.every(element => textOf(element) === said)
  if (!saysSo(examples)) return 'disagrees'
  for (let at: Element | undefined = first; at && textOf(at) === said; at = parentOf(at)) {
    const selectors = generalise({
      examples: at === first ? examples : [at],
      not,
      scope: document,
      accepts: saysSo,
    })
    if (selectors.length > 0) return selectors
  }
  const inCurrent = currentAround(first).flatMap(({ css, element }) =>
    generalise({ examples: [first], not, scope: element }).map(inner => `${css} ${inner}`),
  )
  return inCurrent.length > 0 ? inCurrent.slice(0, 2) : 'no-sign'
}

export function learnComposer(
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

/** In a list of buyers the open one is marked: the only place where a momentary sign is what is looked for. */
function currentAround(element: Element): { css: string; element: Element }[] {
  const found: { css: string; element: Element }[] = []
  for (let at = parentOf(element), depth = 0; at && depth < CLIMB; at = parentOf(at), depth++) {
    const around = at
    const marks = [
      ...['aria-current', 'aria-selected'].flatMap(name => {
        const value = around.getAttribute(name)
        return value && value !== 'false' ? [`[${name}="${value}"]`] : []
      }),
      ...[...around.classList]
        .filter(
          name => /active|selected|current/i.test(name) && isMomentary(name) && /^[a-z][\w-]*$/i.test(name),
        )
        .map(name => `.${name}`),
    ]
    for (const mark of marks) {
      const others = [...around.ownerDocument.querySelectorAll(mark)].filter(isShown)
      if (others.length === 1) found.push({ css: mark, element: around })
    }
  }
  return found
}
