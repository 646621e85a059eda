import type { OrderRules } from '../profile'
import type { LabelName } from '../words/words'
import { type Block, coverage } from './cards'
import { generalise } from './generalise'
import { labelled } from './label'
import type { ProfileChanges, Trouble } from './lesson-types'

/** Fields that are one text on each order. */
export const TAUGHT_FIELDS = {
  state: { key: 'state', label: 'state' },
  amount: { key: 'amount', label: 'amount-paid' },
  recipient: { key: 'recipient', label: 'recipient' },
  'recipient-name': { key: 'name', label: 'name' },
  'recipient-phone': { key: 'phone', label: 'phone' },
  'order-buyer': { key: 'buyer', label: 'buyer' },
  'buyer-note': { key: 'buyerMessage', label: 'buyerMessage' },
  remark: { key: 'remark', label: 'remark' },
  placed: { key: 'placed', label: 'placed' },
  paid: { key: 'paid', label: 'paid' },
  'ship-by': { key: 'shipBy', label: 'shipBy' },
  courier: { key: 'courier', label: 'courier' },
  tracking: { key: 'tracking', label: 'tracking' },
} as const satisfies Readonly<Record<string, { readonly key: keyof OrderRules; readonly label: LabelName }>>

export type FieldRole = keyof typeof TAUGHT_FIELDS

export function isFieldRole(role: string): role is FieldRole {
  return role in TAUGHT_FIELDS
}

/** Names of a state's colour or of the state itself: another one on the next order. */
const OF_STATE =
  /[-_.="](?:is-)?(?:success|warning|warn|danger|error|alert|info|primary|secondary|neutral|default|muted|positive|negative|attention|critical|red|green|blue|yellow|orange|gr[ae]y|purple|unpaid|paid|pending|shipped|delivered|received|cancell?ed|complete|completed|finished|closed|refund(?:ed|ing)?|processing|authorized|settled|unfulfilled|fulfilled|draft|hold|todo|done)(?![a-z])/i

/**
 * Where a field of an order stands: by its label, and by what its element carries. Of one order's example, what names the same field of the
 * most orders on the page; two that say different things on one order are two fields.
 */
export function learnField(
  document: ParentNode,
  role: FieldRole,
  { examples, not, cards }: FieldExamples,
): ProfileChanges | Trouble {
  const { key, label } = TAUGHT_FIELDS[role]
  const labels = [...new Set(examples.flatMap(element => labelled(element).label ?? []))]
  const selectors = generalise({
    examples,
    not,
    scope: document,
    score: coverage(cards),
    ...(role === 'state' && { refuses: css => OF_STATE.test(css) }),
  })
  if (selectors.length === 0 && labels.length === 0) return 'no-sign'
  const orders: Partial<OrderRules> = selectors.length > 0 ? { [key]: selectors } : {}
  return { orders, ...(labels.length > 0 && { words: { labels: { [label]: labels } } }) }
}

export interface FieldExamples {
  readonly examples: readonly Element[]
  /** Elements that were taken for the field and are none. */
  readonly not: readonly Element[]
  readonly cards: readonly Block[]
}
