import { FIRST_LEVEL, gb2312 } from './gb2312'

/** How characters sound, for finding phrases by pinyin. */
export interface Pinyin {
  /** Every toneless syllable once, as an input method takes it (`lv`, `zhong`). */
  readonly syllables: readonly string[]
  /** Indexes into `syllables` of every reading of a UTF-16 unit, the usual one first; empty where there is none. */
  readings(unit: number): readonly number[]
  /** The simplified form of a traditional character; any other unit as it is. */
  simplified(unit: number): number
}

/** How initials are written in the table; two-letter ones first, so that they are tried first. */
export const INITIAL_LETTERS: Readonly<Record<string, string>> = {
  zh: 'Z',
  ch: 'C',
  sh: 'S',
  ...Object.fromEntries([...'bpmfdtnlgkhjqxrzcsyw'].map(letter => [letter, letter])),
  '': '0',
}

/** Finals are written by their place among the finals named in the table's first line. */
export const FINAL_LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnop'

const NONE: readonly number[] = []

/**
 * Reads the table of pinyin.data.ts. Three lines:
 * 1. the finals, separated by spaces;
 * 2. for each GB2312 character in that standard's order: its readings, joined by `-`, each an initial's letter and a final's;
 * 3. traditional forms: `<gap><character>`, the gap (base 36, 1 when left out) counting GB2312 places from the one before.
 *
 * A character in neither gets the reading of its neighbours in the browser's own pinyin order (rare ones, names).
 */
export function parsePinyin(table: string): Pinyin {
  const [finalsLine = '', readingsLine = '', traditionalLine = ''] = table.split('\n')
  const finals = finalsLine.split(' ')
  const initials = new Map(Object.entries(INITIAL_LETTERS).map(([initial, letter]) => [letter, initial]))
  const letters = gb2312()

  const syllables: string[] = []
  const places = new Map<string, number>()
  const place = (syllable: string) => {
    const known = places.get(syllable)
    if (known !== undefined) return known
    places.set(syllable, syllables.length)
    return syllables.push(syllable) - 1
  }

  const byUnit = new Map<number, number[]>()
  let at = 0
  for (const letter of letters) {
    const readings: number[] = []
    do {
      if (readingsLine[at] === '-') at++
      const initial = initials.get(readingsLine.charAt(at)) ?? ''
      const final = finals[FINAL_LETTERS.indexOf(readingsLine.charAt(at + 1))] ?? ''
      readings.push(place(initial + final))
      // Some input methods want lüe and nüe as lue and nue.
      if (final === 've') readings.push(place(`${initial}ue`))
      at += 2
    } while (readingsLine[at] === '-')
    byUnit.set(letter.charCodeAt(0), readings)
  }

  const simplified = new Map<number, number>()
  let index = 0
  for (const [, gap, form = ''] of traditionalLine.matchAll(/([0-9a-z]*)([^0-9a-z])/g)) {
    index += gap ? Number.parseInt(gap, 36) : 1
    simplified.set(form.charCodeAt(0), letters[index]?.charCodeAt(0) ?? 0)
  }

  const neighbours = byNeighbours(
    letters.slice(0, FIRST_LEVEL).flatMap(letter => {
      const readings = byUnit.get(letter.charCodeAt(0)) ?? NONE
      return readings.length === 1 ? [{ letter, readings }] : []
    }),
  )
  return {
    syllables,
    simplified: unit => simplified.get(unit) ?? unit,
    readings(unit) {
      const known = byUnit.get(simplified.get(unit) ?? unit)
      if (known) return known
      return isHan(unit) ? neighbours(unit) : NONE
    },
  }
}

function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf)
}

/** Looks a character up among ones whose reading is known, in the browser's pinyin order. Both neighbours count where they differ. */
function byNeighbours(
  known: readonly { letter: string; readings: readonly number[] }[],
): (unit: number) => readonly number[] {
  let order: Intl.Collator | undefined
  return unit => {
    order ??= new Intl.Collator('zh-u-co-pinyin')
    const letter = String.fromCharCode(unit)
    let low = 0
    let high = known.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (order.compare(known[middle]?.letter ?? '', letter) < 0) low = middle + 1
      else high = middle
    }
    const before = known[low - 1]?.readings ?? NONE
    const after = known[low]?.readings ?? NONE
    return [...new Set([...before, ...after])]
  }
}
