import type { ConsoleId } from '@/lib/trade/console'
import type { Stamped } from '@/lib/trade/record'
import type { AlertId } from './alert'

/** What the agent decided about an alert; kept so that it is raised once, on every machine. */
export interface Decision extends Stamped {
  /** `<console>/<alert>/<about>` */
  readonly id: string
  readonly console: ConsoleId
  readonly alert: AlertId
  readonly about: string
  /** `done`, `later` (until `until`), `never` (not for this order). */
  readonly kind: 'done' | 'later' | 'never'
  /** Epoch ms, with `later`. */
  readonly until?: number
  /** The agent's name from the settings, when set. */
  readonly by?: string
  /** Epoch ms. */
  readonly at: number
}
