import type { ConsoleProfile } from '../profile'
import { withWords } from '../words/with-words'
import { TAUGHT } from './blank'

/** The profile to read by: taught ones are kept as they are written, without the common words that built-in ones come with. */
export function ready(profile: ConsoleProfile): ConsoleProfile {
  return profile.id.startsWith(TAUGHT) ? withWords(profile) : profile
}
