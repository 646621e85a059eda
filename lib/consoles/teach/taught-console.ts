import type { ConsoleId } from '@/lib/trade/console'
import type { ConsoleProfile } from '../profile'
import type { ProfileChanges } from './lesson-types'

/**
 * What pointing gave: a console of its own, or a repair laid over a built-in one, which goes on being updated underneath. Or, for a site
 * whose address says nothing, which built-in console its pages are.
 */
export type TaughtConsole =
  | {
      readonly kind: 'site'
      readonly id: ConsoleId
      readonly matches: readonly string[]
      readonly use: ConsoleId
      readonly verified: string
    }
  | { readonly kind: 'profile'; readonly profile: ConsoleProfile }
  | {
      readonly kind: 'patch'
      readonly over: ConsoleId
      readonly verified: string
      readonly changes: ProfileChanges
    }
