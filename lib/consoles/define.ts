import type { ConsoleProfile, ProfileData } from './profile'
import { withWords } from './words/with-words'

/** A built-in profile, with the common words. A test parses every one by the schema, so that pages need not carry the schema. */
export function defineProfile(data: ProfileData): ConsoleProfile {
  return withWords(data as ConsoleProfile)
}
