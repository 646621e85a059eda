import type { MinuteOfDay } from './params/param'

export type { MinuteOfDay } from './params/param'

export interface CourierCutoff {
  readonly courier: string
  readonly time: string
}

/** The shop's own hours, from the settings: what more than one alert rule goes by. */
export interface ShopRules {
  /** IANA name; Asia/Shanghai unless set. */
  readonly timeZone: string
  /** Ships with this one where the order names none. */
  readonly courier?: string
  /** Cutoff per weekday, Sunday first; `null` on days without dispatch. Empty until the shop sets them. */
  readonly cutoffs: readonly (MinuteOfDay | null)[]
  /** Days without dispatch beside the weekdays, as `2026-10-01`. */
  readonly holidays?: readonly string[]
  /** Couriers that come at another time, as `16:30`. */
  readonly courierCutoffs?: readonly CourierCutoff[]
  /** Nobody is nudged or waited for between these two (may cross midnight). */
  readonly quiet: { readonly from: MinuteOfDay; readonly to: MinuteOfDay }
}
