import { type FeatureRows, HASH_BITS } from './hash-features'

/** Hashes share a bucket whose highest bits, so many, are the same: most buckets are empty, as most of what is looked for is not kept. */
const BUCKET_BITS = 14
const REST = HASH_BITS - BUCKET_BITS

/**
 * Finds a hash among those that are kept: each is its row's.
 * @param rising hashes from the least to the greatest, each once
 */
export function createHashRows(rising: Int32Array): FeatureRows {
  /** Of each bucket, the first row; that of the next ends it. */
  const first = new Int32Array(2 ** BUCKET_BITS + 1)
  for (let row = 0, bucket = 0; bucket < first.length; bucket++) {
    while (row < rising.length && (rising[row] ?? 0) >>> REST < bucket) row++
    first[bucket] = row
  }
  return {
    size: rising.length,
    find(hash) {
      const bucket = hash >>> REST
      const end = first[bucket + 1] ?? 0
      for (let row = first[bucket] ?? 0; row < end; row++) if (rising[row] === hash) return row
      return -1
    },
  }
}
