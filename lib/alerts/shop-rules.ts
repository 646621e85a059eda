/** Minutes after midnight in the shop's time zone. */
export type MinuteOfDay = number

/** The shop's own rules, from the settings: what the alert rules go by. */
export interface ShopRules {
  /** IANA name; Asia/Shanghai unless set. */
  readonly timeZone: string
  /** Cutoff per weekday, Sunday first; `null` on days without dispatch. */
  readonly cutoffs: readonly (MinuteOfDay | null)[]
  /** How long before the cutoff unpaid orders are flagged, in minutes. */
  readonly leadMinutes: number
  /** No nudges between these two (may cross midnight). */
  readonly quiet: { readonly from: MinuteOfDay; readonly to: MinuteOfDay }
  /** An unpaid order is left alone for this long after it was placed, in minutes. */
  readonly nudgeAfterMinutes: number
  /** Waiting marks in ms, before the console's own limit. */
  readonly waiting: { readonly look: number; readonly act: number }
  /** Words that make an address or name doubtful in this shop (驿站, 工商局 …). */
  readonly addressWords: readonly string[]
}
