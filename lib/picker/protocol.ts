import type { Role } from '@/lib/consoles/teach/lesson-types'
import type { StateMeaning } from '@/lib/consoles/teach/teach'
import type { Words } from '@/lib/locales/words'
import type { Offer, PickerPart, Pointing } from './model'

/** What passes between the picker in a page, which looks and outlines, and the sidebar, which shows what was learned and is clicked. */

export type PickerMessage =
  | { readonly kind: 'open' }
  | { readonly kind: 'point'; readonly pointing?: Pointing }
  | { readonly kind: 'look'; readonly role?: Role }
  | { readonly kind: 'forget'; readonly role: Role }
  | { readonly kind: 'mean'; readonly words: string; readonly meaning: StateMeaning }
  | { readonly kind: 'accept'; readonly role: Role }
  | { readonly kind: 'skip' }
  | { readonly kind: 'back' }
  | { readonly kind: 'save'; readonly name: string }
  | { readonly kind: 'takeOffer' }
  /** What became of what was to be saved. */
  | { readonly kind: 'saved'; readonly notice: Words; readonly isSaved: boolean }
  /** There is no frame to go on in. */
  | { readonly kind: 'frameClosed' }
  | { readonly kind: 'leave' }

/** The picker as the sidebar shows it. */
export interface PickerState {
  /** A built-in console is repaired and keeps its name; any other is named by the agent. */
  readonly repairs: boolean
  readonly name: string
  readonly parts: readonly PickerPart[]
  readonly pointing?: Pointing
  readonly last?: Role
  readonly chat?: { readonly all: number; readonly buyer: number; readonly last: string }
  readonly unknownStates: readonly string[]
  readonly offer?: Offer
  readonly changed: boolean
  readonly saving: 'no' | 'now' | 'done'
  readonly notice?: Words
}

export type PickerEvent =
  | { readonly kind: 'state'; readonly state: PickerState }
  /** What was taught, to be kept; the sidebar answers `saved`. */
  | { readonly kind: 'keep'; readonly taught: unknown }
  /** The agent pointed at a frame of the page: its place among its parent's, from the page down. */
  | { readonly kind: 'enter'; readonly path?: readonly number[] }
  | { readonly kind: 'left' }
