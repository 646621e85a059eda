/** Buckets that character runs and notions are hashed into. */
export const BUCKETS = 8192

/** Longest run of characters that is a feature. */
const LONGEST = 3

/**
 * Buckets of a plain text (see `normalised`): runs of one to three characters, what stands before and after a stretch counted as a
 * character, and the lexicon's notions. Each once.
 */
export function hashFeatures(text: string, notions: Iterable<string>): Int32Array {
  const buckets = new Set<number>()
  for (const stretch of text.match(STRETCH) ?? []) {
    const framed = `^${stretch}$`
    for (let from = 0; from < framed.length; from++) {
      const until = Math.min(framed.length, from + LONGEST)
      let hash = OFFSET
      for (let at = from; at < until; at++) {
        hash = Math.imul(hash ^ framed.charCodeAt(at), PRIME)
        const single = at === from && (framed.charAt(at) === '^' || framed.charAt(at) === '$')
        if (!single) buckets.add(folded(hash))
      }
    }
  }
  for (const notion of notions) {
    let hash = NOTION
    for (let at = 0; at < notion.length; at++) hash = Math.imul(hash ^ notion.charCodeAt(at), PRIME)
    buckets.add(folded(hash))
  }
  return Int32Array.from(buckets)
}

/** What is spoken between stops and spaces: hanzi, small letters and `#` for numbers. */
const STRETCH = /[\u4e00-\u9fff\u3400-\u4dbfa-z#？?]+/g

/** FNV-1a; notions start from another offset, so that none is taken for a run of letters. */
const OFFSET = 0x811c9dc5
const NOTION = 0x5bd1e995
const PRIME = 0x01000193

const folded = (hash: number) => ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS
