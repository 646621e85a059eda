import { elementsAt } from '../select'
import { rootsIn } from '../shadow'
import { isShown } from '../visible'
import { generalise } from './generalise'
import { labelled } from './label'
import type { ProfileChanges, Trouble } from './lesson-types'

const TOKEN = /[A-Za-z\d][A-Za-z\d-]*/g
const DATE = /^(?:19|20)\d{2}-\d{1,2}-\d{1,2}$/
/** A number of fewer characters is one of many on a page; only its label or its place makes it an order's. */
const PLAIN = 12
/** Says more than which of many elements it is. */
const LASTING = /[.#[]|\b(?:td|th|h[1-3])\b/
/** Numbers of a list that are compared. */
const MOST = 500
/** Different forms a profile keeps; where numbers differ more than that, any run of letters and digits in their place is one. */
const FORMS = 4
const ANY_FORM = '[A-Za-z\\d][A-Za-z\\d-]{1,29}'

/** What the order numbers shown look like, and where the others like them stand. */
export function learnNumber(
  document: ParentNode,
  examples: readonly Element[],
  not: readonly Element[],
): ProfileChanges | Trouble {
  const shown = examples.map(element => {
    const { value, label } = labelled(element)
    return { label, token: numberIn(value) }
  })
  const tokens = shown.flatMap(({ token }) => token ?? [])
  if (tokens.length < shown.length) return 'no-number'
  const tokenOf = (element: Element) => numberIn(labelled(element).value)
  const numberAt = generalise({
    examples,
    not,
    scope: document,
    refuses: css => !LASTING.test(css),
    // A list is learned from one of its rows: the selector that names the most numbers and nothing else.
    score: matched => {
      const found = matched.slice(0, MOST).map(tokenOf)
      return found.every(token => token !== undefined && isLike(token, tokens)) ? new Set(found).size : 0
    },
  })
  const labels = shown.flatMap(({ label }) => label ?? [])
  const isPlain = (token: string) => token.length < PLAIN
  if (numberAt.length === 0 && labels.length === 0 && tokens.some(isPlain)) return 'no-number'
  const others = elementsAt(rootsIn(document), numberAt[0] ?? ':not(*)')
    .slice(0, MOST)
    .filter(isShown)
  const all = [...tokens, ...others.flatMap(element => tokenOf(element) ?? [])]
  const forms = new Map(all.map(token => [formOf(token), isPlain(token)]))
  const number =
    forms.size > FORMS
      ? [{ pattern: ANY_FORM, labelled: true }]
      : [...forms].map(([pattern, plain]) => ({ pattern, ...(plain && { labelled: true }) }))
  return {
    orders: { number, ...(numberAt.length > 0 && { numberAt }) },
    ...(labels.length > 0 && { words: { labels: { number: [...new Set(labels)] } } }),
  }
}

/** The order number in a text: the run of letters and digits with the most digits, two at least. */
export function numberIn(text: string): string | undefined {
  const digits = (token: string) => (token.match(/\d/g) ?? []).length
  return (text.match(TOKEN) ?? [])
    .filter(token => digits(token) >= 2 && !DATE.test(token))
    .sort((a, b) => digits(b) - digits(a) || b.length - a.length)[0]
    ?.replace(/-+$/, '')
}

/** Whether it is made like one of these: numbers of a list grow by a digit, but none becomes a phone number. */
function isLike(token: string, tokens: readonly string[]): boolean {
  const letters = (text: string) => /[A-Za-z]/.test(text)
  return tokens.some(other => letters(other) === letters(token) && Math.abs(other.length - token.length) <= 2)
}

function formOf(token: string): string {
  return (token.match(/[A-Za-z\d]+|-/g) ?? [])
    .map(piece => mixedForm(piece) ?? runsForm(piece, token.length < PLAIN))
    .join('')
}

/** Letters and digits in any order (`7FMQ2YSDBRFF8Z4K`): where which of them stands differs from number to number. */
function mixedForm(piece: string): string | undefined {
  if ((piece.match(/\d+|[A-Za-z]+/g) ?? []).length < 4) return undefined
  const letters = [/[A-Z]/.test(piece) ? 'A-Z' : '', /[a-z]/.test(piece) ? 'a-z' : ''].join('')
  return `[${letters}\\d]{${piece.length}}`
}

/** Short numbers are counted up: after 999 comes 1000. */
function runsForm(piece: string, isCounted: boolean): string {
  return (piece.match(/\d+|[A-Z]+|[a-z]+|-/g) ?? [])
    .map(run => {
      if (/^\d/.test(run))
        return isCounted ? `\\d{${Math.max(2, run.length - 1)},${run.length + 2}}` : `\\d{${run.length}}`
      if (/^[A-Z]/.test(run)) return run.length < 4 ? run : `[A-Z]{${run.length}}`
      return /^[a-z]/.test(run) ? `[a-z]{${run.length}}` : run
    })
    .join('')
}
