import type { FlagColour } from '@/lib/trade/order'
import { colourIn } from './colour-words'

/** What a colour of flag means in this shop, where it has said so. */
export const flagMeaning = (
  flag: FlagColour,
  meanings: readonly { readonly flag: string; readonly meaning: string }[],
): string | undefined => meanings.find(row => colourIn(row.flag) === flag)?.meaning
