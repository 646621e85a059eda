import { INTENTS_WITH_WORDS } from '@/lib/phrases/library/intent-words'
import type { Reason } from '@/lib/phrases/suggest/suggest'
import { useSidebar } from './context'

/** Why a phrase fits, as a small word. */
export function ReasonWord({ reason }: { readonly reason: Reason }) {
  const { say } = useSidebar()
  if (reason.kind === 'state') return say('sidebar.reason.state', say(`state.${reason.state}`))
  if (reason.kind === 'habit') return say('sidebar.reason.habit', reason.picks)
  if (reason.kind !== 'intent') return say(`sidebar.reason.${reason.kind}`)
  const code = INTENTS_WITH_WORDS.find(one => one === reason.intent)
  // Of a pack from elsewhere: said to be alike.
  return code ? say(`sidebar.intent.${code}`) : say('sidebar.reason.text')
}
