/**
 * `must`: cannot be delivered as written. `look`: probably not, or the shop wants to see it. `hint`: worth knowing, nothing to confirm.
 * `masked`: the page hides it, so nothing can be said.
 */
export type FindingLevel = 'must' | 'look' | 'hint' | 'masked'

export type AddressReason =
  | 'noRegion'
  | 'regionUnclear'
  | 'regionConflict'
  | 'regionOnly'
  | 'townOnly'
  | 'roadOnly'
  | 'landmarkOnly'
  | 'noDoor'
  | 'villageOnly'
  | 'organisationOnly'
  | 'placeholder'
  | 'cut'
  | 'pickUp'
  | 'doubtfulWord'
  | 'phoneWrong'
  | 'nameMissing'
  | 'changeAsked'
  | 'instruction'
  | 'remote'
  | 'renamed'
  | 'phoneInside'
  | 'courtesy'
  | 'masked'
  | 'virtual'

export interface AddressFinding {
  readonly level: FindingLevel
  readonly reason: AddressReason
  readonly field: 'name' | 'phone' | 'address'
  /** The page's (or the buyer's) own words it rests on. */
  readonly text: string
  /** What it contradicts, or what it is called today. */
  readonly other?: string
}
