import type { ConsoleProfile, ProfileData } from './profile'

/** A built-in profile. A test parses every one by the schema, so that pages need not carry the schema. */
export function defineProfile(data: ProfileData): ConsoleProfile {
  return data as ConsoleProfile
}
