import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Root } from '@/lib/page-agent/host/root'
import type { Keyboard } from '@/lib/page-agent/keys/keyboard'
import type { Layout } from '@/lib/settings'
import type { Ports } from './ports'

/** The painted frame, and all the second script needs to fill it. */
export interface Desk {
  readonly document: Document
  readonly profile: ConsoleProfile
  readonly root: Root
  readonly ports: Ports
  readonly keyboard: Keyboard
  /** How the sidebar sat here last time; absent the first time. */
  readonly layout?: Layout
  /** Ends everything: watching, listening, and what is drawn. */
  readonly signal: AbortSignal
}

/** What reads the page, decides and draws. */
export type Mind = (desk: Desk) => void

/** Where the second script leaves the mind for the first: a global of the extension's own world, which no page sees. */
const PLACE = 'desksideMind'

export function leaveMind(mind: Mind): void {
  Reflect.set(globalThis, PLACE, mind)
}

/** Undefined until the second script has run. */
export function takeMind(): Mind | undefined {
  return Reflect.get(globalThis, PLACE) as Mind | undefined
}
