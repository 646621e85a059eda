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
  /** What of it was written when, and after what; absent on records of before merges kept both texts. */
  readonly trail?: Trail
  /** By field: what was written on other machines at the same time, until the agent chooses one. */
  readonly others?: Others
}

/**
 * Tells an edit made after another one from one made beside it. Without it the newest version of a record wins whole.
 */
export interface Trail {
  /**
   * By device: the newest of its stamps that was known when this version was written, or merged in. `*`: the newest record without a trail
   * that was. `updatedAt` counts as known too.
   */
  readonly seen: Readonly<Record<string, Stamp>>
  /** By field: when its value was written; `updatedAt` where it says nothing. */
  readonly at?: Readonly<Record<string, Stamp>>
  /** Of each element of fields that are sets, by its place in the list: when it was added; `updatedAt` where it says nothing. */
  readonly sets?: Readonly<Record<string, readonly (readonly Stamp[])[]>>
  /** Of fields that are sets: the list as it was last written on one machine, where merging made another of it. Says the order alone. */
  readonly order?: Readonly<Record<string, readonly unknown[]>>
  /** Edits that no deletion knew of: with any the record lives. `updatedAt` alone where it says nothing. */
  readonly alive?: readonly Stamp[]
}

export interface OtherValue {
  readonly at: Stamp
  /** Absent where the field was cleared. */
  readonly value?: unknown
}

export type Others = Readonly<Record<string, readonly OtherValue[]>>

/** The machine that gave a stamp. */
export const deviceOf = (stamp: Stamp) => stamp.slice(15)
