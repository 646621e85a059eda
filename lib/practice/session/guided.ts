import { type ReadonlySignal, signal } from '@preact/signals'
import type { PracticeActions } from './actions'
import { guideWanted, keepGuide } from './guide'
import type { Knobs } from './knobs'
import { type Session, startSession } from './session'

export interface GuidedSession extends Omit<Session, 'actions'> {
  /** Whether the guide is shown. */
  readonly guide: ReadonlySignal<boolean>
  readonly actions: PracticeActions
}

/** Practice with the guide for the first time beside it. */
export function startGuided(knobs: Knobs): GuidedSession {
  const { actions, ...session } = startSession(knobs)
  const guide = signal(guideWanted())
  return {
    ...session,
    guide,
    actions: {
      ...actions,
      showGuide(shown) {
        guide.value = shown
        keepGuide(shown)
      },
    },
  }
}
