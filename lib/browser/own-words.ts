import { browser } from '#imports'
import type { Say } from '@/lib/locales/words'

/** The words as the browser says them. A module of its own: a plain page must never load what asks an extension. */
export const ownWords: Say = (key, ...args) => {
  // WXT types the names with their dots; the browser knows them with underscores.
  const getMessage: (name: never, values: string[]) => string = browser.i18n.getMessage
  return getMessage(key.replaceAll('.', '_') as never, args.map(String))
}
