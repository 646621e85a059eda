import { markOf } from '@/lib/consoles/frames/chat-mark'
import type { AgentRequests, Box, InsertResult, PhraseOutcome } from '@/lib/page-agent/protocol'
import type { PictureId } from '@/lib/phrases/library/picture'
import type { FrameSource } from './frame-source'

export type ComposerInsertOptions = Omit<Parameters<AgentRequests['insert']>[0], 'chat' | 'text'>

/**
 * The console's composer, whatever frame of the page it stands in. The agent in that frame does what is asked, and looks first whose chat
 * it shows.
 */
export interface Composer {
  insert(text: string, options: ComposerInsertOptions): Promise<InsertResult>
  pictures(ids: readonly PictureId[]): Promise<PhraseOutcome>
  /** `undefined` when the composer has gone. */
  draft(): Promise<string | undefined>
  focus(): void
  /** In the px of its own frame. */
  box(): Box | undefined
}

const REFUSED: InsertResult = { outcome: 'refused', tries: [], stopsLeft: 0 }

/**
 * @param page the page's own frame, which may give another one the focus: Firefox lets no frame of another origin take it by itself
 * @param isSettled whether header, messages and orders are of one buyer
 */
export function composerOf(frame: FrameSource, page: FrameSource, isSettled: boolean): Composer {
  const reading = frame.reading()
  const chat = markOf(reading?.kind === 'open' ? reading.conversation : undefined)
  const giveFocus = async () => {
    if (frame !== page) await page.request('focusFrame', { shape: frame.shape() })
  }
  return {
    async insert(text, options) {
      if (!isSettled) return { ...REFUSED, outcome: 'moved' }
      await giveFocus()
      return (await frame.request('insert', { chat, text, ...options })) ?? REFUSED
    },
    async pictures(ids) {
      await giveFocus()
      return (await frame.request('pictures', { chat, ids })) ?? 'refused'
    },
    draft: () => frame.request('draft', {}),
    focus: () => void giveFocus().then(() => frame.request('focusComposer', {})),
    box: () => frame.shape().composer,
  }
}
