import { nextStop } from '@/lib/composer/next-stop'
import type { Filled } from '@/lib/phrases/text/fill'
import { isPlainKey } from './keyboard'

export interface StopKeys {
  /** A phrase stands in the composer, its caret at the first place to fill; tells how many are left after that. */
  follow(composer: HTMLElement, filled: Pick<Filled, 'text' | 'stops'>): number
  /** Does what the key is for, and says whether it was one of ours. */
  takes(event: KeyboardEvent): boolean
}

/**
 * Tab in the composer goes on to the next `{光标}` of the phrase just inserted, as long as there is one, for the buyer it was
 * inserted for. After the last, or once the phrase is changed or gone, Tab is the page's again.
 *
 * @param buyer who the chat is with now, as a text
 */
export function stopKeys(buyer: () => string): StopKeys {
  let open: { composer: HTMLElement; text: string; stops: readonly number[]; buyer: string } | undefined
  return {
    follow(composer, { text, stops }) {
      open = stops.length > 1 ? { composer, text, stops, buyer: buyer() } : undefined
      return Math.max(0, stops.length - 1)
    },
    takes(event) {
      if (!open || event.key !== 'Tab' || !isPlainKey(event)) return false
      const { composer, text, stops } = open
      if (!event.composedPath().includes(composer)) return false
      const [here = 0, next = 0, ...more] = stops
      const isThere = open.buyer === buyer() && nextStop(composer, text.slice(here), next - here)
      open = isThere && more.length > 0 ? { ...open, stops: [next, ...more] } : undefined
      return isThere
    },
  }
}
