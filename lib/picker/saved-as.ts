import type { ConsoleProfile } from '@/lib/consoles/profile'
import { joinChanges } from '@/lib/consoles/teach/apply'
import type { ProfileChanges, TaughtLesson } from '@/lib/consoles/teach/lesson-types'
import type { TaughtConsole, TaughtHere } from '@/lib/consoles/teach/taught'

interface Saving {
  readonly builtIn: ConsoleProfile | undefined
  readonly kept: TaughtHere | undefined
  /** Learned in this lesson on pages that are gone. */
  readonly before: ProfileChanges
  /** Of a console that has none yet. */
  readonly name: string
  readonly date: string
}

/** A lesson as it is kept: a repair of a built-in console, or a console of its own. */
export function savedAs(
  { changes, profile }: TaughtLesson,
  { builtIn, kept, before, name, date }: Saving,
): TaughtConsole {
  if (builtIn) {
    const earlier = kept?.taught.kind === 'patch' ? kept.taught.changes : {}
    const all = joinChanges(joinChanges(earlier, before), changes)
    return { kind: 'patch', over: builtIn.id, verified: date, changes: all }
  }
  return {
    kind: 'profile',
    profile: { ...profile, facts: { ...profile.facts, name: { zh: name, en: name } } },
  }
}
