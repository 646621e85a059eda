import type { MinuteOfDay } from './params/param'

export type { MinuteOfDay } from './params/param'

/** The shop's own hours, from the settings: what more than one alert rule goes by. */
export interface ShopRules {
  /** IANA name; Asia/Shanghai unless set. */
  readonly timeZone: string
  /** Cutoff per weekday, Sunday first; `null` on days without dispatch. */
  readonly cutoffs: readonly (MinuteOfDay | null)[]
  /** No nudges between these two (may cross midnight). */
  readonly quiet: { readonly from: MinuteOfDay; readonly to: MinuteOfDay }
}
