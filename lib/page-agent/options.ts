import type { InPage } from '@/lib/composer/page-paste'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Say } from '@/lib/locales/words'
import type { Picture, PictureId } from '@/lib/phrases/library/picture'
import type { Host } from './host/host'
import type { KeysKnown } from './keys/keyboard'
import type { PartName } from './parts'
import type { Wire } from './wire'

/** What the page agent asks of the background. None of these rejects. */
export interface AgentBackground {
  /** Pastes in the page's own world, for composers that take nothing from a content script. */
  readonly inPage: InPage
  pictures(ids: readonly PictureId[]): Promise<readonly Picture[]>
  /** Brings page agents into frames of this tab that have become worth reading. */
  bringFrames(): void
  /** Brings the script that hears what the page receives into the page's own world. */
  listenHere(): void
  /** Brings a part of the page agent into this frame; false where the background does not answer. */
  bringPart(name: PartName): Promise<boolean>
}

export interface PageAgentOptions {
  readonly window: Window & typeof globalThis
  readonly profile: ConsoleProfile
  readonly background: AgentBackground
  /** Absent in a page's other frames. */
  readonly host?: Host
  /** Sidebars that come by themselves: from a panel, a window, or for a frame of the page. */
  onWire(run: (wire: Wire) => void, signal: AbortSignal): void
  /** What the background tells: the browser's own shortcut was pressed, or the page is to be taught. */
  onNews(run: (news: 'focusField' | 'teach') => void): void
  /** Takes what keys on the page do. */
  readonly onKeys: KeysKnown
  /** False once the extension was updated or removed under this page. */
  isAlive(): boolean
  readonly say: Say
  /** Colours and sizes of what is drawn on the page, as a style sheet. */
  readonly tokens: string
  /** Epoch ms at which practice began, on the practice console. */
  readonly practiceSince?: number
  /** Ends everything. */
  readonly end: AbortController
}
