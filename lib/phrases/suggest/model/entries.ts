/** How often features were met with topics: of one feature after the other, the topics it was met with, in order. */
export interface CountData {
  /** Of each feature, how many topics it was met with. */
  readonly met: Uint8Array
  /** Of each of these, how many topics lie between it and the one before. */
  readonly gaps: Uint8Array
  /** And how often: a level more is `e` times as often. */
  readonly levels: Uint8Array
  /** Of each topic: log odds lost with each feature, met with it or not. */
  readonly costs: readonly number[]
  /** Of each topic: log odds before anything is read. */
  readonly priors: readonly number[]
  /** Log odds are divided by this, at `USUAL` features: those of one text say the same thing more than once. */
  readonly doubt: number
}

/** What each feature says for topics: the entries of one feature after the other. */
export interface Entries {
  /** Of each feature, its first entry; that of the next ends it. */
  readonly starts: Int32Array
  /** Topic and amount in one number: a library of thousands is gone through here, and what is small stays near the processor. */
  readonly packed: Uint16Array
}

const AMOUNT_BITS = 8
const AMOUNT_MOST = 2 ** AMOUNT_BITS - 1

export function entriesOf({ met, gaps, levels }: CountData): Entries {
  const starts = new Int32Array(met.length + 1)
  const packed = new Uint16Array(gaps.length)
  for (let row = 0; row < met.length; row++) {
    let entry = starts[row] ?? 0
    const end = entry + (met[row] ?? 0)
    for (let topic = -1; entry < end; entry++) {
      topic += (gaps[entry] ?? 0) + 1
      packed[entry] = (topic << AMOUNT_BITS) | (levels[entry] ?? 0)
    }
    starts[row + 1] = end
  }
  return { starts, packed }
}

/** A feature that says something for more topics than this has an entry for each topic there is: none must be looked for. */
const WIDE = 24

/**
 * Two as one, so that a text is gone through once.
 * @param weight times `first` is taken, against `second`
 * @param few what `second` says for more topics than this is left out
 * @param size how many topics there are
 */
export function joined(first: Entries, second: Entries, weight: number, few: number, size: number): Entries {
  const starts = new Int32Array(first.starts.length)
  const ofSecond = (row: number) => (countIn(second, row) > few ? 0 : countIn(second, row))
  for (let row = 0; row + 1 < starts.length; row++) {
    const both = countIn(first, row) + ofSecond(row)
    starts[row + 1] = (starts[row] ?? 0) + (both > WIDE ? size : both)
  }
  const packed = new Uint16Array(starts[starts.length - 1] ?? 0)
  for (let row = 0; row + 1 < starts.length; row++) {
    const start = starts[row] ?? 0
    const isWide = (starts[row + 1] ?? 0) - start === size
    let next = start
    const take = (from: Entries, count: number, times: number) => {
      const at = from.starts[row] ?? 0
      for (let entry = at; entry < at + count; entry++) {
        const topic = (from.packed[entry] ?? 0) >>> AMOUNT_BITS
        const amount = times * ((from.packed[entry] ?? 0) & AMOUNT_MOST)
        const place = isWide ? start + topic : next++
        packed[place] =
          (topic << AMOUNT_BITS) | Math.min(AMOUNT_MOST, ((packed[place] ?? 0) & AMOUNT_MOST) + amount)
      }
    }
    take(first, countIn(first, row), weight)
    take(second, ofSecond(row), 1)
  }
  return { starts, packed }
}

const countIn = ({ starts }: Entries, row: number) => (starts[row + 1] ?? 0) - (starts[row] ?? 0)

/** Writes what the features of a text add up to for each topic, at least for those among these. */
export function addUp(
  { starts, packed }: Entries,
  features: Int32Array,
  into: Int32Array,
  among: readonly number[],
): void {
  into.fill(0)
  for (let at = 0; at < features.length; at++) {
    const row = features[at] ?? 0
    const start = starts[row] ?? 0
    const end = starts[row + 1] ?? 0
    if (end - start === into.length)
      for (let i = 0; i < among.length; i++) {
        const topic = among[i] ?? 0
        into[topic] = (into[topic] ?? 0) + ((packed[start + topic] ?? 0) & AMOUNT_MOST)
      }
    else
      for (let entry = start; entry < end; entry++) {
        const one = packed[entry] ?? 0
        const topic = one >>> AMOUNT_BITS
        into[topic] = (into[topic] ?? 0) + (one & AMOUNT_MOST)
      }
  }
}
