import type { Phrase, PhraseId } from './phrase'
import type { Steps } from './steps'

/** Phrases that say the same: `same` but for spaces, stops and pictures, or `alike` but for a word or two. */
export interface Duplicates {
  readonly kind: 'same' | 'alike'
  /** Two or more, in the order given. */
  readonly phrases: readonly PhraseId[]
}

/** Share of letter pairs two texts have in common from which they are alike. */
const ALIKE = 0.8
/** Shorter texts differ in what matters as soon as they differ: 在的, 好的. */
const SHORTEST = 8
/** Each text's signature: so many bands of so many rows. Pairs at `ALIKE` share a band 98 times of 100. */
const BANDS = 6
const ROWS = 3
/** How many of one band a text is compared with: texts made from one pattern would otherwise all meet each other. */
const MEETS = 6
/** Texts looked at between two steps. */
const SLICE = 200

/**
 * Groups of phrases that repeat each other, in slices. Texts whose numbers or variables differ are no repetition, however alike: 满100减10 is
 * not 满200减20. Time grows with the text there is, not with the pairs; pairs that are just alike enough may be missed.
 */
export function* duplicateSteps(phrases: readonly Phrase[]): Steps<void, readonly Duplicates[]> {
  const firstOf = new Map<string, number>()
  const leaders = phrases.map((_, place) => place)
  const plain: string[] = []
  for (const [place, phrase] of phrases.entries()) {
    const text = plainText(phrase.text)
    plain.push(text)
    const first = firstOf.get(text)
    if (first === undefined) firstOf.set(text, place)
    else leaders[place] = first
    if (place % SLICE === SLICE - 1) yield
  }
  yield* joinAlike(phrases, plain, [...firstOf.values()], leaders)

  const groups = new Map<number, number[]>()
  phrases.forEach((_, place) => {
    const leader = leaderOf(leaders, place)
    const group = groups.get(leader)
    if (group) group.push(place)
    else groups.set(leader, [place])
  })
  return [...groups.values()]
    .filter(group => group.length > 1)
    .map(group => ({
      kind: group.every(place => plain[place] === plain[group[0] ?? 0]) ? 'same' : 'alike',
      phrases: group.flatMap(place => phrases[place]?.id ?? []),
    }))
}

/** The letters and figures of a text, and the names of its variables. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}{}|]/gu, '')
}

function leaderOf(leaders: number[], place: number): number {
  let leader = place
  while (leaders[leader] !== leader) leader = leaders[leader] ?? leader
  leaders[place] = leader
  return leader
}

interface Read {
  readonly place: number
  readonly pairs: ReadonlySet<number>
  readonly kept: string
}

function* joinAlike(
  phrases: readonly Phrase[],
  plain: readonly string[],
  places: readonly number[],
  leaders: number[],
): Steps<void, void> {
  const bands = Array.from({ length: BANDS }, () => new Map<number, Read[]>())
  for (const [at, place] of places.entries()) {
    if (at % SLICE === SLICE - 1) yield
    const text = plain[place] ?? ''
    if (text.length < SHORTEST) continue
    const read = { place, pairs: pairsOf(text), kept: keptApart(phrases[place]?.text ?? '') }
    const rows = signature(read.pairs, read.kept)
    for (const [band, known] of bands.entries()) {
      const key = rows[band] ?? 0
      const met = known.get(key)
      if (!met) {
        known.set(key, [read])
        continue
      }
      for (const other of met) {
        const [a, b] = [leaderOf(leaders, other.place), leaderOf(leaders, place)]
        if (a !== b && areAlike(read, other)) leaders[Math.max(a, b)] = Math.min(a, b)
      }
      if (met.length < MEETS) met.push(read)
    }
  }
}

/** Figures and variables in their order: what two texts must share to be said to repeat each other. */
function keptApart(text: string): string {
  return (text.normalize('NFKC').match(/\d+|\{[^{}\n]{0,200}\}/g) ?? []).join()
}

function pairsOf(text: string): ReadonlySet<number> {
  const pairs = new Set<number>()
  for (let i = 0; i + 1 < text.length; i++) pairs.add((text.charCodeAt(i) << 16) | text.charCodeAt(i + 1))
  return pairs
}

/**
 * MinHash (Broder 1997): two sets agree in a row as often as they overlap. One value a band, of its rows together and of what two
 * texts must share.
 */
function signature(pairs: ReadonlySet<number>, kept: string): readonly number[] {
  let shared = 0
  for (let i = 0; i < kept.length; i++) shared = mix(shared ^ kept.charCodeAt(i))
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const pair of pairs) {
    const mixed = mix(pair)
    for (let row = 0; row < least.length; row++) {
      const hash = Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1 + (row << 10)) >>> 0
      if (hash < (least[row] ?? 0)) least[row] = hash
    }
  }
  return Array.from({ length: BANDS }, (_, band) =>
    least.subarray(band * ROWS, (band + 1) * ROWS).reduce((sum, row) => mix(sum ^ row), shared),
  )
}

/** Spreads 32 bits (the finisher of MurmurHash3). */
function mix(value: number): number {
  let bits = value
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** By the share of pairs in both among pairs in either. */
function areAlike(a: Read, b: Read): boolean {
  const [small, large] = a.pairs.size < b.pairs.size ? [a.pairs, b.pairs] : [b.pairs, a.pairs]
  if (a.kept !== b.kept || small.size < large.size * ALIKE) return false
  let both = 0
  for (const pair of small) if (large.has(pair)) both++
  return both >= (small.size + large.size - both) * ALIKE
}
