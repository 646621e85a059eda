import type { Role } from '@/lib/consoles/teach/lesson-types'
import type { Words } from '@/lib/locales/words'
import type { OrderState } from '@/lib/trade/order'
import type { PickerModel, Pointing } from './model'

export interface PickerLesson {
  readonly model: PickerModel
  readonly actions: LessonActions
  /** The agent chose this element for what is pointed at. */
  take(element: Element): void
  /** The page was scrolled or changed: what is outlined stands elsewhere. */
  place(): void
}

/** Everything the sidebar's panel can ask for. */
export interface LessonActions {
  point(pointing: Pointing | undefined): void
  /** Shows what is read for this role, without pointing. */
  look(role: Role | undefined): void
  forget(role: Role): void
  mean(words: string, state: OrderState): void
  /** @param name of a console that has none yet */
  save(name: string): void
  /** Takes the page for what it looks like; nothing has to be pointed at then. */
  takeOffer(): void
  saved(isSaved: boolean, notice: Words): void
  say(notice: Words): void
  leave(): void
}
