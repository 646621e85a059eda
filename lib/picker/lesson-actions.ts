import type { Role } from '@/lib/consoles/teach/lesson-types'
import type { StateMeaning } from '@/lib/consoles/teach/teach'
import type { Words } from '@/lib/locales/words'
import type { PickerModel, Pointing } from './model'

export interface PickerLesson {
  readonly model: PickerModel
  readonly actions: LessonActions
  /** The agent chose this element for what is pointed at. */
  take(element: Element): void
  /** The page was scrolled: what is outlined stands elsewhere. */
  place(): void
  /** The page changed: what was learned is tried on what it shows now. */
  walk(): void
}

/** Everything the sidebar's panel can ask for. */
export interface LessonActions {
  point(pointing: Pointing | undefined): void
  /** Shows what is read for this role, without pointing. */
  look(role: Role | undefined): void
  forget(role: Role): void
  accept(role: Role): void
  skip(): void
  back(): void
  mean(words: string, meaning: StateMeaning): void
  /** @param name of a console that has none yet */
  save(name: string): void
  /** Takes the page for what it looks like; nothing has to be pointed at then. */
  takeOffer(): void
  saved(isSaved: boolean, notice: Words): void
  say(notice: Words): void
  leave(): void
}
