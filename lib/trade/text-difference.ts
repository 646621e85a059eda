/** Longer texts are compared up to here, in parts: the table grows with the square. */
const MOST = 300

/**
 * Where a part of an address ends: what it is called by, a space, a comma. A number changed by one digit is another number, and is read
 * whole.
 */
const PART =
  /.+?(?:自治区|街道|大道|小区|号楼|单元|[省市区县旗镇乡村路街巷弄号栋幢座楼层室户苑园]|[ ,，]+)(?![省市区县旗镇乡村路街巷弄号栋幢座楼层室户苑园])|.+/gsu

export interface TextPart {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/**
 * Two addresses side by side as one text, part by part: what stayed, what went, what came. Joined without `new` it is the old one, without
 * `gone` the new one. What has no parts (a name, a number) is compared whole.
 */
export function textDifference(from: string, to: string): TextPart[] {
  const [a, b] = [partsOf(from), partsOf(to)]
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const parts: TextPart[] = []
  const push = (kind: TextPart['kind'], text: string) => {
    const last = parts.at(-1)
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text }
    else parts.push({ kind, text })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]]
    if (x !== undefined && x === y && at(i, j) === at(i + 1, j + 1) + 1) {
      push('same', x)
      i++
      j++
    } else if (x !== undefined && (y === undefined || at(i + 1, j) >= at(i, j + 1))) {
      push('gone', x)
      i++
    } else if (y !== undefined) {
      push('new', y)
      j++
    }
  }
  return parts
}

const partsOf = (text: string): readonly string[] => (text.match(PART) ?? []).slice(0, MOST)
