export type CheckLevel = 'hint' | 'confirm' | 'block'

export type ForbiddenKind =
  | 'contact'
  | 'number'
  | 'payment'
  | 'rival'
  | 'absolute'
  | 'promise'
  | 'perfunctory'

/**
 * Words of one class, as they stand in folded text (see fold-text.ts: lower case, half width, without spaces and
 * decoration, a comma for each stop). Each is a piece of a regular expression, so that a word can say beside which
 * others it means something harmless.
 */
export interface Forbidden {
  readonly kind: ForbiddenKind
  readonly level: CheckLevel
  readonly words: readonly RegExp[]
  /** What is blanked out first. */
  readonly except?: RegExp
}
