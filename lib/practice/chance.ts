/** 32-bit FNV-1a over the seed and the keys: the same seed and keys give the same number, in every browser. */
function hash(seed: number, keys: readonly (string | number)[]): number {
  let value = (0x811c9dc5 ^ seed) >>> 0
  for (const character of keys.join('/')) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0
  return (value ^ (value >>> 13)) >>> 0
}

/** A fraction in [0, 1) that depends on nothing but the seed and the keys, so no random state is carried along. */
export function chance(seed: number, ...keys: readonly (string | number)[]): number {
  return hash(seed, keys) / 2 ** 32
}

/** One of them, picked by seed and keys; undefined when there is none. */
export function pick<T>(
  seed: number,
  from: readonly T[],
  ...keys: readonly (string | number)[]
): T | undefined {
  return from[Math.floor(chance(seed, ...keys) * from.length)]
}

/** That many digits, picked by seed and keys. */
export function digits(seed: number, count: number, ...keys: readonly (string | number)[]): string {
  return Array.from({ length: count }, (_, at) => Math.floor(chance(seed, ...keys, at) * 10)).join('')
}
