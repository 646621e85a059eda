import { grams, normalised } from './features'

/**
 * How much (0–1) of a phrase is in what went out in the end, by its pairs of characters: what the agent added around it does not
 * count against it.
 */
export function keptShare(inserted: string, sent: string): number {
  const [mine, theirs] = [pairs(inserted), pairs(sent)]
  if (mine.size === 0) return 1
  let kept = 0
  for (const pair of mine) if (theirs.has(pair)) kept++
  return kept / mine.size
}

const pairs = (text: string) => new Set([...grams(normalised(text)).keys()].filter(gram => gram.length > 1))
