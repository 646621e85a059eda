import type { Carets } from '@/lib/composer/caret'
import { insert } from '@/lib/composer/insert'
import type { InPage } from '@/lib/composer/page-paste'
import { isMarked } from '@/lib/consoles/frames/chat-mark'
import type { InsertionTry } from '@/lib/consoles/health/insertion'
import type { Picture, PictureId } from '@/lib/phrases/library/picture'
import type { Conversation } from '@/lib/trade/conversation'
import type { StopKeys } from '../keys/stop-keys'
import type { AgentRequests, InsertResult, PhraseOutcome } from '../protocol'

/** What writing in this frame needs. */
export interface ComposerWriting {
  readonly carets: Carets
  readonly composer: () => HTMLElement | undefined
  readonly inPage: InPage
  /** Pictures phrases carry, from the background: they do not come through the sidebar. */
  readonly pictures: (ids: readonly PictureId[]) => Promise<readonly Picture[]>
  readonly stops: StopKeys
  /** The chat as it is now, read anew each time. */
  readonly chat: () => Conversation | undefined
}

type Ask<K extends keyof AgentRequests> = Parameters<AgentRequests[K]>[0]

/** Puts text into this frame's composer, if the frame still shows the chat that was meant; asked again before each try. */
export async function insertHere(
  { carets, composer, inPage, stops, chat }: ComposerWriting,
  { chat: mark, text, caret, stops: places, replace, whole, maxLength }: Ask<'insert'>,
): Promise<InsertResult> {
  const tries: InsertionTry[] = []
  const stillMeant = () => isMarked(chat(), mark)
  const result = (outcome: PhraseOutcome, stopsLeft = 0) => ({ outcome, tries, stopsLeft })
  if (!stillMeant()) return result('moved')
  const target = composer()
  if (!target) return result('refused')
  const outcome = await insert(target, text, {
    carets,
    stillMeant,
    inPage,
    onTried: tried => void tries.push(tried),
    ...(caret !== undefined && { caret }),
    ...(replace !== undefined && { replace }),
    ...(whole && { whole }),
    ...(maxLength !== undefined && { maxLength }),
  })
  if (outcome === 'inserted')
    return result(outcome, await stops.follow(target, { text, stops: places ?? [] }))
  return result(stillMeant() ? outcome : 'moved')
}
