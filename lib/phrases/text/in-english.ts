/** Values that are written out in Chinese: of names and addresses not a letter is changed. */
const WRITTEN = new Set(['数量', '商品', '实付金额', '到付加价', '承诺发货时间'])

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Nov 29`. @param month 1–12 */
export const englishDay = (month: number, day: number): string => `${MONTHS[month - 1] ?? ''} ${day}`

/** A value as a text without a Chinese letter says it: `2`, `CNY 59.80`, `Nov 30 18:00`, `Towel and 2 more`. */
export function inEnglish(name: string, value: string): string {
  if (!WRITTEN.has(name)) return value
  return value
    .replace(/^(\d+)件$/, '$1')
    .replace(/^([\d.]+)元$/, 'CNY $1')
    .replace(/等(\d+)款商品$/, (_, all) => ` and ${Number(all) - 1} more`)
    .replace(/(\d+)月(\d+)日/, (_, month, day) => `${englishDay(Number(month), Number(day))} `)
}

/** Whether a phrase is written in Latin letters and without Chinese ones; what its variables are called does not count. */
export function isEnglish(text: string): boolean {
  const said = text.replace(/\{[^{}]*\}/g, '')
  return /[a-z]/i.test(said) && !/\p{Script=Han}/u.test(said)
}
