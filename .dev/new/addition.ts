import type { Change } from './change'

/** What `npm run new` writes, and what is left to do by hand. */
export interface Addition {
  readonly changes: readonly Change[]
  /** Commands that bring what is derived up to date; run one after the other. */
  readonly derive: readonly string[]
  readonly next: readonly string[]
}
