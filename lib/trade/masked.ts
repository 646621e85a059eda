const MASK = /[*＊•●]|×{2,}|[xX]{3,}/

/** Whether the console hides a part of this text (`138****0000`, `张**`). */
export function isMasked(text: string): boolean {
  return MASK.test(text)
}

/** Whether two names can be the same person's; a run of mask characters stands for any text, `张**` for `张小雨`. */
export function mayBeSame(one: string, other: string): boolean {
  const [a, b] = [one.trim(), other.trim()]
  if (a === b) return true
  const [masked, plain] = isMasked(a) ? [a, b] : [b, a]
  if (!isMasked(masked)) return false
  const parts = masked.split(/[*＊•●]+|×{2,}|[xX]{3,}/)
  const [head = '', tail = ''] = [parts[0], parts.at(-1)]
  if (!isMasked(plain)) return plain.startsWith(head) && plain.endsWith(tail)
  const others = plain.split(/[*＊•●]+|×{2,}|[xX]{3,}/)
  const [otherHead = '', otherTail = ''] = [others[0], others.at(-1)]
  return (
    (head.startsWith(otherHead) || otherHead.startsWith(head)) &&
    (tail.endsWith(otherTail) || otherTail.endsWith(tail))
  )
}
