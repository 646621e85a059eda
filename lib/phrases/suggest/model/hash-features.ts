/** Hashes have so many bits: few enough to ship those that are kept, enough for two of them hardly ever to meet. */
export const HASH_BITS = 24

/** The features that are kept, by hash. */
export interface FeatureRows {
  readonly size: number
  /** Its row, from 0 on; -1 for one that is not kept. */
  find(hash: number): number
}

/** Reads one text after the other; what it gives is overwritten by the next. */
export type HashFeatures = (
  text: string,
  notions: Iterable<string>,
  readings: readonly string[],
) => Int32Array

/**
 * Rows of a plain text (see `normalised`): each character and each two in a row, the ends of a stretch counted as characters,
 * the lexicon's notions and each two of them, and what its rules read. Each once, and those alone that are kept.
 */
export function createFeatureHash(rows: FeatureRows): HashFeatures {
  /** The text that last had each row: nothing is cleared between two texts. */
  const seen = new Int32Array(rows.size)
  const found = new Int32Array(rows.size)
  const known = new Map<string, number>()
  let texts = 0
  let count = 0
  const take = (hash: number) => {
    const row = rows.find((hash ^ (hash >>> 15)) & HASH_MASK)
    if (row < 0 || seen[row] === texts) return
    seen[row] = texts
    found[count++] = row
  }
  const hashed = (name: string) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const hash = hashOf(name)
    known.set(name, hash)
    return hash
  }
  /** Hashes of the text's notions. */
  const named: number[] = []
  /** Of one stretch: each character, and with the one that stood before it; its frame stands at either end. */
  const takeRun = (text: string, from: number, end: number) => {
    let before = step(OFFSET, FRONT)
    for (let at = from; at < end; at++) {
      const unit = text.charCodeAt(at)
      const single = step(OFFSET, unit)
      take(single)
      take(step(before, unit))
      before = single
    }
    take(step(before, BACK))
  }
  return (text, notions, readings) => {
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
    named.length = 0
    for (const notion of notions) {
      const hash = hashed(notion)
      take(hash)
      // Added up, so that the order of the two does not matter.
      for (let at = 0; at < named.length; at++) take(step(BOTH, (hash + (named[at] ?? 0)) | 0))
      named.push(hash)
    }
    for (const reading of readings) take(hashed(reading))
    return found.subarray(0, count)
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
const BOTH = 0x77d1e995
const PRIME = 0x01000193
const HASH_MASK = 2 ** HASH_BITS - 1
