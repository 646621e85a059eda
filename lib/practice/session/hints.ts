/** What would have been quicker. */
export type Hint = 'find' | 'pin' | 'arrows'

/** What the trainee did by hand so far. */
export interface LearnerHabits {
  /** Characters typed key by key in the reply that was just sent. */
  readonly typed: number
  /** The reply that was just sent. */
  readonly text: string
  /** Replies before it. */
  readonly sent: readonly string[]
  /** Buyers opened with the pointer since the arrows were last used. */
  readonly clicks: number
}

/** So many typed characters are longer work than finding a phrase. */
const LONG = 12
/** Below this a reply is quicker typed than pinned. */
const WORTH_A_PIN = 6
const CLICKS = 4

/** The hint for this moment: only at the moment at which it would have helped, and each only once. */
export function hintFor(habits: LearnerHabits, given: ReadonlySet<Hint>): Hint | undefined {
  const { typed, text, sent, clicks } = habits
  const isRepeated = text.length >= WORTH_A_PIN && sent.includes(text)
  if (isRepeated && !given.has('pin')) return 'pin'
  if (typed >= LONG && !given.has('find')) return 'find'
  return clicks >= CLICKS && !given.has('arrows') ? 'arrows' : undefined
}
