/** Makes alike what many speakers do not tell apart: zh and z, n and l, ang and an. */
export function alikeSound(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=[aeiouv])/, 'l')
    .replace(/([aei])ng$/, '$1n')
}

/**
 * Ends (as bits) of the stretches of the term from `place` that are one slip away from the syllable: a letter more,
 * less, other, or two swapped. The first letter must be right.
 */
export function withinOneTypo(term: string, place: number, syllable: string): number {
  if (syllable.length < 2 || term[place] !== syllable[0]) return 0
  let bits = 0
  for (const length of [syllable.length - 1, syllable.length, syllable.length + 1]) {
    const end = place + length
    if (length > 1 && end <= term.length && oneSlip(term.slice(place, end), syllable)) bits |= 1 << end
  }
  return bits
}

function oneSlip(a: string, b: string): boolean {
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  const most = Math.min(a.length, b.length) - head
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const left = a.length - head - tail
  const right = b.length - head - tail
  const swapped = left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]
  return (left <= 1 && right <= 1) || swapped
}
