import type { Say } from '@/lib/locales/words'
import type { GuidedSession } from '@/lib/practice/session/guided'
import { Practice } from './practice'

interface PageProps {
  readonly session: GuidedSession
  readonly say: Say
}

/** The practice console as its session goes on. */
export function PracticePage({ session: { world, now, guide, actions }, say }: PageProps) {
  return <Practice world={world.value} now={now.value} guide={guide.value} actions={actions} say={say} />
}
