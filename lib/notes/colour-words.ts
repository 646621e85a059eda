/** Colours by what a shop writes for them. */
export const COLOUR_WORDS = {
  red: ['红', '红色', 'red'],
  orange: ['橙', '橙色', 'orange'],
  yellow: ['黄', '黄色', 'yellow'],
  green: ['绿', '绿色', 'green'],
  blue: ['蓝', '蓝色', 'blue'],
  purple: ['紫', '紫色', 'purple'],
  cyan: ['青', '青色', 'cyan'],
  grey: ['灰', '灰色', 'grey', 'gray'],
} as const

export type Colour = keyof typeof COLOUR_WORDS

/** The colour a shop means, however it writes it. */
export function colourIn(written: string): Colour | undefined {
  const word = written.trim().toLowerCase().replace(/旗$/, '')
  const found = Object.entries(COLOUR_WORDS).find(([, words]) => words.some(one => one === word))
  return found?.[0] as Colour | undefined
}
