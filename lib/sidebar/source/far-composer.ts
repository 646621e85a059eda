import { markOf } from '@/lib/consoles/frames/chat-mark'
import type { FarOutcome } from '@/lib/messages'
import type { PictureId } from '@/lib/phrases/library/picture'
import type { Frames } from './follow'

/** The console's composer where it stands in another frame: that frame's reader does what is asked, and looks first whose chat it shows. */
export interface FarComposer {
  insert(
    text: string,
    options: { readonly caret?: number; readonly replace?: string; readonly maxLength?: number },
  ): Promise<FarOutcome>
  pictures(ids: readonly PictureId[]): Promise<FarOutcome>
  /** `undefined` when the composer has gone. */
  draft(): Promise<string | undefined>
  focus(): void
}

/** `undefined` while the composer stands in the page's own frame, or nowhere. */
export function farComposer(frames: Frames): FarComposer | undefined {
  const at = frames.composer()
  if (!at) return undefined
  const { frame, state, isSettled } = at
  const chat = markOf(state.reading.kind === 'open' ? state.reading.conversation : undefined)
  // Firefox lets no frame of another origin take the focus by itself; the page may give it one.
  const giveFocus = () => frames.elementOf(frame)?.focus({ preventScroll: true })
  return {
    async insert(text, options) {
      if (!isSettled) return 'moved'
      giveFocus()
      const answer = await frames.tell(frame, { kind: 'insert', chat, text, ...options })
      return answer?.outcome ?? 'refused'
    },
    async pictures(ids) {
      giveFocus()
      const answer = await frames.tell(frame, { kind: 'pictures', chat, ids })
      return answer?.outcome ?? 'refused'
    },
    draft: async () => (await frames.tell(frame, { kind: 'draft' }))?.draft,
    focus() {
      giveFocus()
      void frames.tell(frame, { kind: 'focus' })
    },
  }
}
