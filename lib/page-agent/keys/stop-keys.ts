import type { nextStop } from '@/lib/composer/next-stop'
import type { Filled } from '@/lib/phrases/text/fill'
import { isPlainKey } from './keyboard'

export interface StopKeys {
  /** A phrase stands in the composer, its caret at the first place to fill; tells how many Tab goes on to after that. */
  follow(composer: HTMLElement, filled: Pick<Filled, 'text' | 'stops'>): Promise<number>
  /** Does what the key is for, and says whether it was one of ours. */
  takes(event: KeyboardEvent): boolean
}

/**
 * Tab in the composer goes on to the next `{光标}` of the phrase just inserted, as long as there is one, for the buyer it was
 * inserted for. After the last, or once the phrase is changed or gone, Tab is the page's again.
 *
 * @param buyer who the chat is with now, as a text
 * @param bring what moves the caret; undefined where it could not be brought
 */
export function stopKeys(buyer: () => string, bring: () => Promise<typeof nextStop | undefined>): StopKeys {
  let open: { composer: HTMLElement; text: string; stops: readonly number[]; buyer: string } | undefined
  let move: typeof nextStop | undefined
  return {
    async follow(composer, { text, stops }) {
      open = stops.length > 1 ? { composer, text, stops, buyer: buyer() } : undefined
      if (open) move ??= await bring()
      return open && move ? stops.length - 1 : 0
    },
    takes(event) {
      if (!open || event.key !== 'Tab' || !isPlainKey(event)) return false
      const { composer, text, stops } = open
      if (!event.composedPath().includes(composer)) return false
      const [here = 0, next = 0, ...more] = stops
      const isThere = open.buyer === buyer() && move?.(composer, text.slice(here), next - here)
      open = isThere && more.length > 0 ? { ...open, stops: [next, ...more] } : undefined
      return isThere === true
    },
  }
}
