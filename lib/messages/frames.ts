import type { PictureId } from '@/lib/phrases/library/picture'
import type { ChatMark } from '../consoles/frames/chat-mark'
import type { ConsoleProfile } from '../consoles/profile'
import type { Reading } from '../consoles/reading'

/**
 * What passes between the sidebar, in a page's own frame, and the readers in its other frames. Always by way of the background, which
 * vouches for who speaks: what frames say to each other by themselves any page could say.
 */

/** Viewport px of the frame it stands in. */
export interface FrameBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** What a frame is to be read by. */
export interface FrameHere {
  readonly profile: ConsoleProfile
}

export interface FrameState {
  /** Another one with each document: a frame that was navigated is not what it was. */
  readonly reader: string
  readonly reading: Reading
  /** Absent: none in this frame. */
  readonly composer?: FrameBox
  /** Its place among its parent's frames, and so on, from the page down; absent where it stands in a shadow root. */
  readonly path?: readonly number[]
  /** px */
  readonly width: number
  readonly height: number
}

/** A search typed in the frame's composer; see lib/composer/slash.ts. */
export interface FrameSlash {
  /** Counts the searches of one reader. */
  readonly n: number
  readonly query: string
  readonly head: string
  readonly tail: string
  readonly box: FrameBox
}

export type FrameKey = 'field' | 'up' | 'down' | 'take' | 'close'

export type FrameNews =
  | { readonly kind: 'state'; readonly state: FrameState }
  /** The document is being left. */
  | { readonly kind: 'gone'; readonly reader: string }
  | { readonly kind: 'slash'; readonly slash?: FrameSlash }
  | { readonly kind: 'key'; readonly key: FrameKey }
  | { readonly kind: 'pin'; readonly n: number }

export type FrameAsk =
  | { readonly kind: 'read' }
  | {
      readonly kind: 'insert'
      readonly chat: ChatMark
      readonly text: string
      readonly caret?: number
      readonly replace?: string
      readonly maxLength?: number
    }
  | { readonly kind: 'pictures'; readonly chat: ChatMark; readonly ids: readonly PictureId[] }
  | { readonly kind: 'draft' }
  | { readonly kind: 'focus' }
  /** What keys in the frame do. */
  | { readonly kind: 'keys'; readonly slash: boolean; readonly pins: number }
  | { readonly kind: 'closeSlash'; readonly n: number }
  | { readonly kind: 'end' }

/** `moved`: the frame no longer shows the chat that was meant. */
export type FarOutcome = 'inserted' | 'refused' | 'moved'

export interface FrameAnswer {
  readonly state?: FrameState
  readonly outcome?: FarOutcome
  readonly draft?: string
}

export interface FrameProtocol {
  /** To the page's own frame. */
  frameSays(said: { frame: number; news: FrameNews }): void
  /** To a reader. */
  frameDoes(ask: FrameAsk): FrameAnswer
}
