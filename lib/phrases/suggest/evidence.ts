/** What speaks for one phrase: cosines and chances, 0–1 each. */
export interface SuggestEvidence {
  /** That what is asked is what it answers, to the topic. */
  readonly topic: number
  /** The same by intent. */
  readonly intent: number
  /** Cosines of characters, of notions, and of notions a reply would name. */
  readonly words: number
  readonly notions: number
  readonly replies: number
}

export interface EvidenceWeights extends SuggestEvidence {
  readonly bias: number
}

/** Chances below this are as good as none. */
const FLOOR = 0.003

/** Natural logarithm of a chance (0–1) and a little more: finite at 0. */
export const floored = (chance: number) => Math.log(chance + FLOOR)

/** Log odds that a phrase answers: chances count by their logarithm, likeness as it is. */
export function logOdds(
  topic: number,
  intent: number,
  words: number,
  notions: number,
  replies: number,
  weights: EvidenceWeights,
): number {
  return (
    weights.bias +
    weights.topic * floored(topic) +
    weights.intent * floored(intent) +
    weights.words * words +
    weights.notions * notions +
    weights.replies * replies
  )
}

/** Fitted by `npm run train -- --weights` on written lines and the starter pack; without a title other things count. */
export const EVIDENCE: { readonly titled: EvidenceWeights; readonly untitled: EvidenceWeights } = {
  titled: { bias: 1.2, topic: 0.9, intent: 0.5, words: 1.335, notions: 0.97, replies: 0.94 },
  untitled: { bias: -1.5, topic: 0.35, intent: 0.35, words: 8, notions: 2.4, replies: 3.5 },
}
