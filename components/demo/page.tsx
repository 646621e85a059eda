import type { Say } from '@/lib/locales/words'
import type { GuidedSession } from '@/lib/practice/session/guided'
import { Practice } from './practice'

interface PageProps {
  readonly session: GuidedSession
  readonly say: Say
}

/** The practice console as its session goes on. */
export function PracticePage({ session, say }: PageProps) {
  const help = {
    pace: session.pace.value,
    paused: session.paused.value,
    hint: session.hint.value,
    results: session.results.value,
    scripts: session.scripts.value,
    scriptFault: session.scriptFault.value,
  }
  return (
    <Practice
      world={session.world.value}
      now={session.now.value}
      guide={session.guide.value}
      help={help}
      actions={session.actions}
      say={say}
    />
  )
}
