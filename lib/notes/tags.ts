import { type Colour, colourIn } from './colour-words'

/** The colour the shop's list gives a tag; grey where it says nothing it can be known by. */
export const tagColour = (
  tag: string,
  list: readonly { readonly tag: string; readonly colour: string }[],
): Colour => colourIn(list.find(row => row.tag === tag)?.colour ?? '') ?? 'grey'

/** Several tags typed in one go, each once: `老客、难缠, VIP`. */
export const tagsIn = (typed: string): readonly string[] => [
  ...new Set(
    typed
      .split(/[、,，;；\n]+/)
      .map(tag => tag.trim().slice(0, 60))
      .filter(Boolean),
  ),
]
