/** Colours a tag can have, by what a shop writes for them. */
const COLOURS = {
  red: ['红', '红色', 'red'],
  orange: ['橙', '橙色', 'orange'],
  yellow: ['黄', '黄色', 'yellow'],
  green: ['绿', '绿色', 'green'],
  blue: ['蓝', '蓝色', 'blue'],
  purple: ['紫', '紫色', 'purple'],
} as const

export type TagColour = keyof typeof COLOURS | 'grey'

/** The colour the shop's list gives a tag; grey where it says nothing it can be known by. */
export function tagColour(
  tag: string,
  list: readonly { readonly tag: string; readonly colour: string }[],
): TagColour {
  const said = list
    .find(row => row.tag === tag)
    ?.colour.trim()
    .toLowerCase()
  const found = Object.entries(COLOURS).find(([, written]) => written.some(word => word === said))
  return (found?.[0] as TagColour | undefined) ?? 'grey'
}

/** Several tags typed in one go, each once: `老客、难缠, VIP`. */
export const tagsIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(/[、,，;；\n]+/)
      .map(tag => tag.trim().slice(0, 60))
      .filter(Boolean),
  ),
]
