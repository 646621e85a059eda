/** Buckets that character runs and notions are hashed into. */
export const BUCKETS = 8192

/** Longest run of characters that is a feature. */
const LONGEST = 3

/**
 * Buckets of a plain text (see `normalised`): runs of one to three characters, what stands before and after a stretch counted as a
 * character, and the lexicon's notions. Each once.
 */
export function hashFeatures(text: string, notions: Iterable<string>): Int32Array {
  const seen = new Uint8Array(BUCKETS)
  const buckets: number[] = []
  const take = (hash: number) => {
    const bucket = ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS
    if (seen[bucket]) return
    seen[bucket] = 1
    buckets.push(bucket)
  }
  let from = 0
  while (from < text.length) {
    if (!isSpoken(text.charCodeAt(from))) {
      from++
      continue
    }
    let end = from + 1
    while (end < text.length && isSpoken(text.charCodeAt(end))) end++
    // The frame stands at from - 1 and at end.
    for (let start = from - 1; start <= end; start++) {
      let hash = OFFSET
      for (let at = start; at < start + LONGEST && at <= end; at++) {
        const unit = at < from ? FRONT : at === end ? BACK : text.charCodeAt(at)
        hash = Math.imul(hash ^ unit, PRIME)
        if (at > start || (at >= from && at < end)) take(hash)
      }
    }
    from = end
  }
  for (const notion of notions) {
    let hash = NOTION
    for (let at = 0; at < notion.length; at++) hash = Math.imul(hash ^ notion.charCodeAt(at), PRIME)
    take(hash)
  }
  return Int32Array.from(buckets)
}

/** What is spoken between stops and spaces, by UTF-16 unit: hanzi, small letters, `#` for numbers, and the question mark. */
const isSpoken = (unit: number) =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  unit === 0x23 ||
  unit === 0x3f ||
  unit === 0xff1f ||
  (unit >= 0x3400 && unit <= 0x4dbf)

/** What stands for the beginning and the end of a stretch. */
const FRONT = 0x5e
const BACK = 0x24

/** FNV-1a; notions start from another offset, so that none is taken for a run of letters. */
const OFFSET = 0x811c9dc5
const NOTION = 0x5bd1e995
const PRIME = 0x01000193
