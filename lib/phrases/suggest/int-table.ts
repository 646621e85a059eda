/** Numbers of 32 bits, each given a place from 0 on in the order they were first met. */
export interface IntTable {
  readonly size: number
  /** Its place; -1 for a number never met. */
  find(key: number): number
  /** Its place, a new one for a number never met. */
  place(key: number): number
  /** The number at a place. */
  at(place: number): number
}

/** Open addressing with linear steps: a `Map` of boxed numbers takes several times as long over a library of thousands. */
export function createIntTable(): IntTable {
  let mask = 1023
  /** By slot, a place and one more; 0 for a free one. The key stands beside it, so that a look is one read of memory. */
  let slots = new Int32Array(2 * (mask + 1))
  let keys = new Int32Array(mask + 1)
  let size = 0

  const slotOf = (key: number) => {
    let slot = (Math.imul(key ^ (key >>> 15), SPREAD) >>> 7) & mask
    while (slots[2 * slot] !== 0 && slots[2 * slot + 1] !== key) slot = (slot + 1) & mask
    return 2 * slot
  }
  const put = (key: number, place: number) => {
    const slot = slotOf(key)
    slots[slot] = place + 1
    slots[slot + 1] = key
  }
  const grow = () => {
    const before = keys
    mask = mask * 2 + 1
    keys = new Int32Array(mask + 1)
    keys.set(before)
    slots = new Int32Array(2 * (mask + 1))
    for (let place = 0; place < size; place++) put(before[place] ?? 0, place)
  }
  return {
    get size() {
      return size
    },
    find: key => (slots[slotOf(key)] ?? 0) - 1,
    place(key) {
      const known = (slots[slotOf(key)] ?? 0) - 1
      if (known >= 0) return known
      keys[size] = key
      put(key, size++)
      if (size * 2 > mask) grow()
      return size - 1
    },
    at: place => keys[place] ?? 0,
  }
}

/** Knuth's multiplier: neighbouring numbers end up far apart. */
const SPREAD = 0x9e3779b1
