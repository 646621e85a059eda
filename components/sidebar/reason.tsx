import type { WordKey } from '@/lib/locales/words'
import type { Reason } from '@/lib/phrases/suggest/suggest'
import { useSidebar } from './context'

/** Intents that have a word for the agent. Others, of a pack from elsewhere, are said to be alike. */
const INTENTS =
  'ack address cancel cod coupon courier eta exchange freight gift greet how_buy human invoice logistics not_received order_edit pay policy price price_diff product quality refund reprice return return_freight review ship_time stock thanks urge_ship usage wrong_missing'.split(
    ' ',
  )

/** Why a phrase fits, as a small word. */
export function ReasonWord({ reason }: { readonly reason: Reason }) {
  const { say } = useSidebar()
  if (reason.kind === 'state') return say('sidebar.reason.state', say(`state.${reason.state}`))
  if (reason.kind === 'habit') return say('sidebar.reason.habit', reason.picks)
  if (reason.kind !== 'intent') return say(`sidebar.reason.${reason.kind}`)
  if (!INTENTS.includes(reason.intent)) return say('sidebar.reason.text')
  return say(`sidebar.intent.${reason.intent}` as WordKey)
}
