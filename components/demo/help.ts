import type { Words } from '@/lib/locales/words'
import type { Result } from '@/lib/practice/result'
import type { Hint } from '@/lib/practice/session/hints'
import type { Pace } from '@/lib/practice/session/pace'

/** What stands around the console to help a trainee. */
export interface Help {
  readonly pace: Pace
  readonly paused: boolean
  readonly hint: Hint | undefined
  /** Latest first. */
  readonly results: readonly Result[]
  /** Name of the shop's own scripts, where they are used. */
  readonly scripts: string | undefined
  readonly scriptFault: Words | undefined
}

export const NO_HELP: Help = {
  pace: 'busy',
  paused: false,
  hint: undefined,
  results: [],
  scripts: undefined,
  scriptFault: undefined,
}
