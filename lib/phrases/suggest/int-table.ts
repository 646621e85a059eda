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
  let slots = new Int32Array(mask + 1).fill(FREE)
  let keys = new Int32Array(mask + 1)
  let size = 0

  const slotOf = (key: number) => {
    let slot = (Math.imul(key ^ (key >>> 15), SPREAD) >>> 7) & mask
    for (;;) {
      const place = slots[slot] ?? FREE
      if (place === FREE || keys[place] === key) return slot
      slot = (slot + 1) & mask
    }
  }
  const grow = () => {
    const before = keys
    mask = mask * 2 + 1
    keys = new Int32Array(mask + 1)
    keys.set(before)
    slots = new Int32Array(mask + 1).fill(FREE)
    for (let place = 0; place < size; place++) slots[slotOf(before[place] ?? 0)] = place
  }
  return {
    get size() {
      return size
    },
    find: key => slots[slotOf(key)] ?? FREE,
    place(key) {
      const slot = slotOf(key)
      const known = slots[slot] ?? FREE
      if (known !== FREE) return known
      keys[size] = key
      slots[slot] = size++
      if (size * 2 > mask) grow()
      return size - 1
    },
    at: place => keys[place] ?? 0,
  }
}

const FREE = -1
/** Knuth's multiplier: neighbouring numbers end up far apart. */
const SPREAD = 0x9e3779b1
