import type { Candidate } from './profile'

/** Which candidate of a profile's lists gave a value: the list itself, and the place in it from 0. */
export type Hits = Map<readonly Candidate[], number>
