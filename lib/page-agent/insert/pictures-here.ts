import { insertImages } from '@/lib/composer/insert-images'
import { isMarked } from '@/lib/consoles/frames/chat-mark'
import { fileOf } from '@/lib/phrases/library/picture-file'
import type { AgentRequests, PhraseOutcome } from '../protocol'
import type { ComposerWriting } from './insert-here'

/** Pastes pictures into this frame's composer, if the frame still shows the chat that was meant. */
export async function picturesHere(
  { carets, composer, inPage, pictures, chat }: ComposerWriting,
  { chat: mark, ids }: Parameters<AgentRequests['pictures']>[0],
): Promise<PhraseOutcome> {
  const kept = await pictures(ids)
  if (!isMarked(chat(), mark)) return 'moved'
  const target = composer()
  if (!target || kept.length === 0) return 'refused'
  return insertImages(target, kept.map(fileOf), { carets, inPage })
}
