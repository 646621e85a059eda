/**
 * A hybrid logical clock reading: never goes back on one machine, ties between machines are broken by device id.
 * Compares as a plain string (`<`, `>`): `<ms base36, 9 digits>-<counter base36, 4 digits>-<device id>`.
 */
export type Stamp = string & { readonly __brand: 'Stamp' }

/** What every stored record carries, so that two machines can merge without losing or doubling anything. */
export interface Stamped {
  readonly updatedAt: Stamp
  /** Set on a tombstone: the record was deleted then. */
  readonly deletedAt?: Stamp
}
