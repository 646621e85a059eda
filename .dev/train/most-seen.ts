import { HASH_BITS } from '@/lib/phrases/suggest/model/hash-features'
import type { Example } from './fit'

/** The features most examples have, as rising hashes; and the examples with these alone, by their places among them. */
export function mostSeen(
  examples: readonly Example[],
  most: number,
): { readonly hashes: readonly number[]; readonly seen: Example[] } {
  const counts = new Int32Array(2 ** HASH_BITS)
  for (const { features } of examples) for (const hash of features) counts[hash] = (counts[hash] ?? 0) + 1
  const met = [...counts.keys()].filter(hash => (counts[hash] ?? 0) > 0)
  const hashes = met
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
  const rows = counts.fill(-1)
  for (const [row, hash] of hashes.entries()) rows[hash] = row
  const seen = examples.map(example => ({
    ...example,
    features: example.features.map(hash => rows[hash] ?? -1).filter(row => row >= 0),
  }))
  return { hashes, seen }
}
