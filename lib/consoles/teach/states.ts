import type { ConsoleProfile } from '../profile'
import { vocabularyOf } from '../words/vocabulary'
import { elementText } from './elements'
import { labelled } from './label'
import { matchedBy } from './matched'
import { ready } from './ready'

/** A state is a word or two. */
const LONGEST = 20
/** As many are asked about. */
const MOST = 12

/** Words of states on this page, pointed at or standing where states stand, that mean nothing to us yet. */
export function unknownStates(
  document: ParentNode,
  pointed: readonly Element[],
  profile: ConsoleProfile,
): string[] {
  const words = vocabularyOf(ready(profile))
  const texts = [
    ...pointed.map(element => labelled(element).value),
    ...matchedBy(document, profile, 'state').map(elementText),
  ]
  const unknown = texts.filter(
    text =>
      text.length > 0 && text.length <= LONGEST && words.status(text) === undefined && !words.isNone(text),
  )
  return [...new Set(unknown)].slice(0, MOST)
}
