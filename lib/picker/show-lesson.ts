import { type Example, ROLES, type TaughtLesson } from '@/lib/consoles/teach/lesson-types'
import { unknownStates } from '@/lib/consoles/teach/states'
import type { PickerModel } from './model'

/** What the page now gives, part by part. */
export function showLesson(
  model: PickerModel,
  document: Document,
  { outcomes, reading, profile }: TaughtLesson,
  examples: readonly Example[],
): void {
  model.parts.value = ROLES.map(role => ({
    role,
    examples: examples.filter(one => one.role === role && !one.not).length,
    not: examples.filter(one => one.role === role && one.not).length,
    outcome: outcomes[role],
  }))
  const messages = reading.kind === 'open' ? (reading.conversation?.messages ?? []) : []
  const last = messages.at(-1)
  model.chat.value = last && {
    all: messages.length,
    buyer: messages.filter(({ side }) => side === 'buyer').length,
    last: last.text.slice(0, 60),
  }
  const states = examples.flatMap(one => (one.role === 'state' && !one.not ? one.element : []))
  model.unknownStates.value = unknownStates(document, states, profile)
}
