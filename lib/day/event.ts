/** What happens at most once: told again, it is not counted again. */
interface Once {
  /** Tells it from every other; kept on this machine as a hash, for as long as it may be told again. */
  readonly key: string
}

interface Timed {
  /** Epoch ms. */
  readonly at: number
}

/** What a decision about an alert, or a phrase, did. */
export type CountedDeed = 'confirmed' | 'changed' | 'reviews'

/** One thing that was seen or done, as the sidebar tells it. */
export type DayEvent = Timed &
  (
    | ({ readonly kind: 'asked' } & Once)
    /** `at`: when the round began. `ms`: how long until a person answered. */
    | ({ readonly kind: 'answered'; readonly ms: number; readonly first: boolean } & Once)
    | ({ readonly kind: 'buyer' | 'refund' | 'nudged' } & Once)
    /** An order has been paid, at `at` or earlier; counts only where it was nudged before. */
    | ({ readonly kind: 'paid'; readonly fen?: number; readonly currency?: string } & Once)
    /** An order was closed without having been paid; counts only where it was nudged before. */
    | ({ readonly kind: 'closed' } & Once)
    | ({ readonly kind: 'did'; readonly what: CountedDeed } & Once)
    /** The agent took that back. */
    | ({ readonly kind: 'undid'; readonly what: 'confirmed' | 'changed' } & Once)
    /** An issue of this kind was logged, or taken back. */
    | ({ readonly kind: 'issue' | 'issueBack'; readonly of: string } & Once)
    | { readonly kind: 'used' | 'followed' | 'sentAsIs' | 'foundNothing' }
  )

/** A question nothing in the library answered, and what the agent wrote instead; without phone numbers and addresses. */
export interface OpenQuestion {
  readonly text: string
  readonly answer: string
  /** Epoch ms. */
  readonly at: number
}
