/** Text as the word lists know it, and where each of its letters stands in the original. */
export interface FoldedText {
  readonly text: string
  /** UTF-16 places in the original at which letter n begins and ends. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

const STOP = /[,。、!?;:()[\]{}【】「」“”\n]/
const KEPT = /[\p{L}\p{N}+%➕]/u

/**
 * Undoes what is done to a word to slip it past a filter: full width and circled letters, capitals, spaces, dots and
 * pictures between its letters. Stops become commas, so that words do not run together over them.
 */
export function foldText(original: string): FoldedText {
  let text = ''
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const letter of original) {
    const end = at + letter.length
    for (const plain of letter.normalize('NFKC').toLowerCase()) {
      const kept = STOP.test(plain) ? ',' : KEPT.test(plain) ? plain : ''
      text += kept
      for (let unit = 0; unit < kept.length; unit++) {
        from.push(at)
        to.push(end)
      }
    }
    at = end
  }
  return { text, from, to }
}

/** Ten to a row, each digit's ways of being written below one another. */
const NUMERALS = '零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖洞幺两'

/** 一三八 as 138, letter for letter. */
export function numeralsAsDigits(text: string): string {
  return text.replace(/[一-龥〇]/g, letter => {
    const at = NUMERALS.indexOf(letter)
    return at < 0 ? letter : String(at % 10)
  })
}

/** Takes stretches out of account without moving what stands behind them. */
export function blankOut(text: string, stretch: RegExp | string): string {
  if (stretch === '') return text
  return text.replaceAll(stretch, found => '\0'.repeat(found.length))
}
