/** A bag of features: what, and how much of it. */
export type Bag = Map<string, number>

const COUNTED = '[件个包箱袋份盒元块天瓶组斤折罐条支双片张卷年月小周套只]'
const NUMBER = new RegExp(`[0-9０-９]+(?:[.．][0-9]+)?|[一二两俩三四五六七八九十百]+(?=${COUNTED})`, 'g')

/**
 * One writing for what means the same: small letters, `#` for any number, nothing for what the page or a phrase masks
 * (`{变量}`, `[图片]`). No digit survives, so no phone or order number can become a feature.
 */
export const normalised = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\[[^[\]]{0,20}\]|\{[^{}]{0,40}\}/g, ' ')
    .replace(NUMBER, '#')

/** Single characters and pairs of a plain text; pairs never cross punctuation. */
export function grams(text: string): Bag {
  const bag: Bag = new Map()
  let before = false
  for (let at = 0; at < text.length; at++) {
    const spoken = isSpoken(text.charCodeAt(at))
    if (spoken) {
      addFeature(bag, text.charAt(at), 1)
      if (before) addFeature(bag, text.slice(at - 1, at + 1), 1)
    }
    before = spoken
  }
  return bag
}

/** Hanzi, small letters and `#`, by UTF-16 unit: a library of thousands is read through here before the first suggestion. */
export const isSpoken = (unit: number) =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  unit === 0x23 ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  (unit >= 0xf900 && unit <= 0xfaff)

/** Adds to what is there; a feature that was not there begins at 0. */
export function addFeature(bag: Bag, feature: string, amount: number): void {
  bag.set(feature, (bag.get(feature) ?? 0) + amount)
}

/** Adds every feature of `from`, times `weight`. */
export function blend(into: Bag, from: Iterable<readonly [string, number]>, weight: number): void {
  for (const [feature, amount] of from) addFeature(into, feature, amount * weight)
}
