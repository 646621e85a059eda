import { deviceOf, type Stamp } from '@/lib/trade/record'
import { canonicalText } from '../same'
import { laterStamp, type State, type Written } from './state'

/** Two machines' states of one record made one: commutative, associative and idempotent. */
export function joinRecords(a: State, b: State): State {
  const seen = new Map(a.seen)
  for (const [device, at] of b.seen) seen.set(device, laterStamp(seen.get(device), at) ?? at)
  return {
    floor: laterStamp(a.floor, b.floor),
    seen,
    updatedAt: laterStamp(a.updatedAt, b.updatedAt) ?? a.updatedAt,
    alive: new Set(joinStamps(a, b, a.alive, b.alive)),
    newest: joinNewest(a, b, 'newest'),
    order: joinNewest(a, b, 'order'),
    texts: joinTexts(a, b),
    sets: joinSets(a, b),
  }
}

/** Whether the other side replaced what was written under this stamp: it knew of it and has it no more. */
function isReplaced(at: Stamp, mine: State, other: State): boolean {
  if (at === mine.floor) return other.floor !== undefined && at <= other.floor
  const seen = other.seen.get(deviceOf(at))
  return seen !== undefined && at <= seen
}

function joinStamps(a: State, b: State, mine: ReadonlySet<Stamp>, theirs: ReadonlySet<Stamp>): Stamp[] {
  return [
    ...[...mine].filter(at => theirs.has(at) || !isReplaced(at, a, b)),
    ...[...theirs].filter(at => !mine.has(at) && !isReplaced(at, b, a)),
  ]
}

function joinNewest(a: State, b: State, of: 'newest' | 'order'): Map<string, Written> {
  const joined = new Map<string, Written>()
  for (const [mine, other] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const [field, written] of mine[of]) {
      // Of an older record without a trail: gone with the whole of it.
      const { at } = written
      if (at === mine.floor && other.floor !== undefined && at < other.floor) continue
      const known = joined.get(field)
      joined.set(field, known === undefined ? written : newer(known, written))
    }
  }
  return joined
}

/** One stamp is given to one value only; should a file say otherwise, both machines must still choose the same one. */
function newer(a: Written, b: Written): Written {
  if (a.at !== b.at) return a.at < b.at ? b : a
  return larger(a.value, b.value) === a.value ? a : b
}

const larger = (a: unknown, b: unknown) => ((canonicalText(a) ?? '') < (canonicalText(b) ?? '') ? b : a)

function joinTexts(a: State, b: State): State['texts'] {
  return joinMaps(a.texts, b.texts, (mine, theirs) => {
    const values = new Map<Stamp, unknown>()
    for (const at of joinStamps(a, b, new Set(mine.keys()), new Set(theirs.keys()))) {
      const both = mine.has(at) && theirs.has(at)
      values.set(at, both ? larger(mine.get(at), theirs.get(at)) : (mine.get(at) ?? theirs.get(at)))
    }
    return values
  })
}

function joinSets(a: State, b: State): State['sets'] {
  return joinMaps(a.sets, b.sets, (mine, theirs) => {
    const keys = new Set([...mine.keys(), ...theirs.keys()])
    return new Map(
      [...keys].flatMap(key => {
        const [own, other] = [mine.get(key), theirs.get(key)]
        const at = new Set(joinStamps(a, b, own?.at ?? new Set(), other?.at ?? new Set()))
        return at.size > 0 ? [[key, { value: own?.value ?? other?.value, at }] as const] : []
      }),
    )
  })
}

function joinMaps<K, V>(
  a: ReadonlyMap<string, ReadonlyMap<K, V>>,
  b: ReadonlyMap<string, ReadonlyMap<K, V>>,
  both: (mine: ReadonlyMap<K, V>, theirs: ReadonlyMap<K, V>) => Map<K, V>,
): Map<string, Map<K, V>> {
  const none: ReadonlyMap<K, V> = new Map()
  const fields = new Set([...a.keys(), ...b.keys()])
  return new Map([...fields].map(field => [field, both(a.get(field) ?? none, b.get(field) ?? none)]))
}
