import type { SuggestContext } from './context'

/** Parts of an address or a phone, as they are written where somebody gives theirs. */
const PARTS =
  /(?<!\d)1[3-9]\d{9}(?!\d)|(?:[省市区县镇乡村]|街道)(?=\S)|\p{Script=Han}(?:路|街|大道|巷|弄)\d|\d\s*(?:号楼|号院|号|栋|幢|座|单元|室|弄)|\d{1,2}-\d{1,2}-\d{3,4}/gu
/** So many of them are an address and no question about one. */
const ENOUGH = 2

/** Whether the buyer gives an address, part of one, or a phone: what was asked for is there. */
const givesAddress = (text: string): boolean =>
  (text.match(PARTS)?.length ?? 0) >= ENOUGH || /(?<!\d)1[3-9]\d{9}(?!\d)/.test(text)

/** Whether it was given in the chat that suggestions look at. */
export const addressGiven = ({ turns }: Pick<SuggestContext, 'turns'>): boolean =>
  turns.some(({ side, text }) => side === 'buyer' && givesAddress(text))

/** Whether the buyer last said that the address stays as it is. */
export const addressStays = ({ turns }: Pick<SuggestContext, 'turns'>): boolean => {
  const said = turns.findLast(({ side }) => side === 'buyer')?.text ?? ''
  return /(?:不用|不要|不必|别|不)改(?!善)/.test(said)
}
