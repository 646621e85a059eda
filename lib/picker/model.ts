import { type Signal, signal } from '@preact/signals'
import type { LessonOutcome, Role } from '@/lib/consoles/teach/lesson-types'
import type { StateMeaning } from '@/lib/consoles/teach/teach'
import type { Words } from '@/lib/locales/words'

/** Where an element stands in the window, in px. */
export interface OutlineBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface PickerPart {
  readonly role: Role
  /** Elements pointed at, and elements said to be none. */
  readonly examples: number
  readonly not: number
  readonly outcome: LessonOutcome
}

/** What the agent is pointing at now: an example of a role, or (`not`) something that was wrongly taken for it. */
export interface Pointing {
  readonly role: Role
  readonly not: boolean
}

export interface Target extends OutlineBox {
  /** The element in words: its tag and the beginning of its text. */
  readonly what: string
}

/** A built-in console the page looks like, and what it gives read as that. */
export interface Offer {
  readonly name: { readonly zh: string; readonly en: string }
  readonly orders: number
  readonly messages: number
}

export interface PickerModel {
  /** A built-in console is repaired and keeps its name; any other is named by the agent. */
  readonly repairs: boolean
  /** The panel stands at the page's edge, perhaps over what is to be pointed at. */
  readonly canMove: boolean
  readonly name: Signal<string>
  readonly parts: Signal<readonly PickerPart[]>
  readonly pointing: Signal<Pointing | undefined>
  /** The role pointed at last. */
  readonly last: Signal<Role | undefined>
  readonly target: Signal<Target | undefined>
  /** What the page is now read as having for the role that is pointed at, or looked at. */
  readonly marks: Signal<readonly OutlineBox[]>
  /** Messages read with what was learned. */
  readonly chat: Signal<{ readonly all: number; readonly buyer: number; readonly last: string } | undefined>
  /** Words of states that Deskside does not know; the agent says of each what it means. */
  readonly unknownStates: Signal<readonly string[]>
  readonly offer: Signal<Offer | undefined>
  /** The agent taught something that is not saved. */
  readonly changed: Signal<boolean>
  readonly saving: Signal<'no' | 'now' | 'done'>
  readonly notice: Signal<Words | undefined>
}

/** Everything the panel can ask for. None of these throws. */
export interface PickerActions {
  point(pointing: Pointing | undefined): void
  /** Shows what is read for this role, without pointing. */
  look(role: Role | undefined): void
  forget(role: Role): void
  /** What was read for this role by meaning is right. */
  accept(role: Role): void
  /** This page does not show what is asked for: the next part. */
  skip(): void
  /** Takes back what was pointed at last; where there is nothing to take back, pointing ends. */
  back(): void
  mean(words: string, meaning: StateMeaning): void
  /** Puts the panel on the other side, off what is to be pointed at. */
  move(): void
  save(): void
  /** Takes the page for what it looks like; nothing has to be pointed at then. */
  takeOffer(): void
  leave(): void
}

export function createPickerModel(name: string, repairs: boolean, canMove = false): PickerModel {
  return {
    repairs,
    canMove,
    name: signal(name),
    parts: signal<readonly PickerPart[]>([]),
    pointing: signal<Pointing | undefined>(undefined),
    last: signal<Role | undefined>(undefined),
    target: signal<Target | undefined>(undefined),
    marks: signal<readonly OutlineBox[]>([]),
    chat: signal<PickerModel['chat']['value']>(undefined),
    unknownStates: signal<readonly string[]>([]),
    offer: signal<Offer | undefined>(undefined),
    changed: signal(false),
    saving: signal<'no' | 'now' | 'done'>('no'),
    notice: signal<Words | undefined>(undefined),
  }
}
