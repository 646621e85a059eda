import type { OrderRules } from '../profile'
import type { LabelName } from '../words/words'
import { generalise } from './generalise'
import { labelled } from './label'
import type { ProfileChanges, Trouble } from './lesson-types'

export type FieldRole = 'state' | 'amount' | 'recipient' | 'buyer-note' | 'remark'

export const TAUGHT_FIELDS: Readonly<
  Record<
    FieldRole,
    { readonly key: 'state' | 'amount' | 'recipient' | 'buyerMessage' | 'remark'; readonly label: LabelName }
  >
> = {
  state: { key: 'state', label: 'state' },
  amount: { key: 'amount', label: 'amount-paid' },
  recipient: { key: 'recipient', label: 'recipient' },
  'buyer-note': { key: 'buyerMessage', label: 'buyerMessage' },
  remark: { key: 'remark', label: 'remark' },
}

const TOKEN = /#?[A-Za-z\d][A-Za-z\d-]{3,}/g
/** A number of fewer characters is one of many on a page; only its label makes it an order's. */
const PLAIN = 12

/** What the order numbers shown look like, digit for digit. */
export function learnNumber(examples: readonly Element[]): ProfileChanges | Trouble {
  const found = examples.map(element => ({ ...labelled(element), token: numberIn(labelled(element).value) }))
  const forms = new Map<string, boolean>()
  for (const { token, label } of found) {
    if (!token) return 'no-number'
    const isPlain = token.length < PLAIN && !token.startsWith('#')
    if (isPlain && !label) return 'no-number'
    forms.set(formOf(token), isPlain)
  }
  const labels = found.flatMap(({ label }) => label ?? [])
  return {
    orders: { number: [...forms].map(([pattern, plain]) => ({ pattern, ...(plain && { labelled: true }) })) },
    ...(labels.length > 0 && { words: { labels: { number: [...new Set(labels)] } } }),
  }
}

/** The order number in a text: the longest run of letters and digits with four digits in it. */
export function numberIn(text: string): string | undefined {
  return (text.match(TOKEN) ?? [])
    .filter(token => (token.match(/\d/g) ?? []).length >= 4)
    .sort((a, b) => b.length - a.length)[0]
    ?.replace(/-+$/, '')
}

function formOf(token: string): string {
  return (token.match(/[A-Za-z\d]+|-|#/g) ?? []).map(piece => mixedForm(piece) ?? runsForm(piece)).join('')
}

/** Letters and digits in any order (`7FMQ2YSDBRFF8Z4K`): where which of them stands differs from number to number. */
function mixedForm(piece: string): string | undefined {
  if ((piece.match(/\d+|[A-Za-z]+/g) ?? []).length < 4) return undefined
  const letters = [/[A-Z]/.test(piece) ? 'A-Z' : '', /[a-z]/.test(piece) ? 'a-z' : ''].join('')
  return `[${letters}\\d]{${piece.length}}`
}

function runsForm(piece: string): string {
  return (piece.match(/\d+|[A-Z]+|[a-z]+|-|#/g) ?? [])
    .map(run => {
      if (/^\d/.test(run)) return `\\d{${run.length}}`
      if (/^[A-Z]/.test(run)) return run.length < 4 ? run : `[A-Z]{${run.length}}`
      return /^[a-z]/.test(run) ? `[a-z]{${run.length}}` : run
    })
    .join('')
}

/** Where a field of an order stands: by its label, and by what its element carries. */
export function learnField(
  document: ParentNode,
  role: FieldRole,
  examples: readonly Element[],
  not: readonly Element[],
): ProfileChanges | Trouble {
  const { key, label } = TAUGHT_FIELDS[role]
  const labels = [...new Set(examples.flatMap(element => labelled(element).label ?? []))]
  const selectors = generalise({ examples, not, scope: document })
  if (selectors.length === 0 && labels.length === 0) return 'no-sign'
  const orders: Partial<OrderRules> = selectors.length > 0 ? { [key]: selectors } : {}
  return { orders, ...(labels.length > 0 && { words: { labels: { [label]: labels } } }) }
}
