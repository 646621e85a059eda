/** Buckets that character runs and notions are hashed into. */
export const BUCKETS = 8192

/** Hashes one text after the other; what it gives is overwritten by the next. */
export type HashFeatures = (text: string, notions: Iterable<string>) => Int32Array

/**
 * Buckets of a plain text (see `normalised`): runs of one to three characters, what stands before and after a stretch counted as a
 * character, and the lexicon's notions. Each once.
 */
export function createFeatureHash(): HashFeatures {
  /** The text that last had each bucket: nothing is cleared between two texts. */
  const seen = new Int32Array(BUCKETS)
  const buckets = new Int32Array(BUCKETS)
  const known = new Map<string, number>()
  let texts = 0
  let count = 0
  const take = (hash: number) => {
    const bucket = ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS
    if (seen[bucket] === texts) return
    seen[bucket] = texts
    buckets[count++] = bucket
  }
  /** Runs of one stretch: each character, with the one and with both that stood before it; its frame stands at either end. */
  const takeRun = (text: string, from: number, end: number) => {
    let before = FRONT
    let two = 0
    for (let at = from; at <= end; at++) {
      const unit = at === end ? BACK : text.charCodeAt(at)
      if (at < end) take(step(OFFSET, unit))
      take(step(step(OFFSET, before), unit))
      if (two) take(step(step(step(OFFSET, two), before), unit))
      two = before
      before = unit
    }
  }
  return (text, notions) => {
    texts++
    count = 0
    let from = 0
    while (from < text.length) {
      if (!isSpoken(text.charCodeAt(from))) {
        from++
        continue
      }
      let end = from + 1
      while (end < text.length && isSpoken(text.charCodeAt(end))) end++
      takeRun(text, from, end)
      from = end
    }
    for (const notion of notions) {
      let hash = known.get(notion)
      if (hash === undefined) {
        hash = hashOf(notion)
        known.set(notion, hash)
      }
      take(hash)
    }
    return buckets.subarray(0, count)
  }
}

/** FNV-1a, one unit further. */
const step = (hash: number, unit: number) => Math.imul(hash ^ unit, PRIME)

function hashOf(notion: string): number {
  let hash = NOTION
  for (let at = 0; at < notion.length; at++) hash = step(hash, notion.charCodeAt(at))
  return hash
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

/** Notions start from another offset, so that none is taken for a run of letters. */
const OFFSET = 0x811c9dc5
const NOTION = 0x5bd1e995
const PRIME = 0x01000193
