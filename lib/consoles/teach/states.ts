import type { ConsoleProfile } from '../profile'
import { vocabularyOf } from '../words/vocabulary'
import { labelled } from './label'
import { ready } from './ready'

/** The first state pointed at whose words mean nothing to us yet. */
export function unknownState(elements: readonly Element[], profile: ConsoleProfile): string | undefined {
  const words = vocabularyOf(ready(profile))
  return elements
    .map(element => labelled(element).value)
    .find(text => text.length > 0 && text.length <= 20 && words.status(text) === undefined)
}
