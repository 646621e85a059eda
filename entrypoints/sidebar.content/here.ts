import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { ConsoleId } from '@/lib/trade/console'

/** Which console the page is: a built-in one by its id alone, a taught one with its profile. */
export interface ConsoleHere {
  readonly id: ConsoleId
  readonly profile?: ConsoleProfile
}
