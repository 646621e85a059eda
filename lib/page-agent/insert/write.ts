import type { Carets } from '@/lib/composer/caret'
import { insert } from '@/lib/composer/insert'
import { insertImages } from '@/lib/composer/insert-images'
import { isMarked } from '@/lib/consoles/frames/chat-mark'
import { type FarOutcome, type FrameAsk, RequestFailed, type request } from '@/lib/messages'
import type { Picture } from '@/lib/phrases/library/picture'
import { fileOf } from '@/lib/phrases/library/picture-file'
import type { Conversation } from '@/lib/trade/conversation'

/** What writing in this frame needs. */
export interface Writing {
  readonly carets: Carets
  readonly composer: () => HTMLElement | undefined
  readonly ask: typeof request
  /** Read anew each time. */
  readonly chat: () => Conversation | undefined
}

type Wish<K> = Extract<FrameAsk, { kind: K }>

/** Puts text into this frame's composer, if the frame still shows the chat that was meant; asked again before each try. */
export async function insertHere(
  { carets, composer, ask, chat }: Writing,
  { chat: mark, text, caret, replace, maxLength }: Wish<'insert'>,
): Promise<FarOutcome> {
  const stillMeant = () => isMarked(chat(), mark)
  if (!stillMeant()) return 'moved'
  const target = composer()
  if (!target) return 'refused'
  const outcome = await insert(target, text, {
    carets,
    stillMeant,
    inPage: paste => ask('pageInsert', paste),
    ...(caret !== undefined && { caret }),
    ...(replace !== undefined && { replace }),
    ...(maxLength !== undefined && { maxLength }),
  })
  return outcome === 'refused' && !stillMeant() ? 'moved' : outcome
}

/** Pastes pictures into this frame's composer; they come from the background and not through the page's own frame. */
export async function picturesHere(
  { carets, composer, ask, chat }: Writing,
  { chat: mark, ids }: Wish<'pictures'>,
): Promise<FarOutcome> {
  const kept = await ask('pictures', { ids }).catch((error: unknown): readonly Picture[] => {
    if (error instanceof RequestFailed) return []
    throw error
  })
  if (!isMarked(chat(), mark)) return 'moved'
  const target = composer()
  if (!target) return 'refused'
  return insertImages(target, kept.map(fileOf), { carets, inPage: paste => ask('pageInsert', paste) })
}
