import type { Say } from './words'

/** `browser.i18n.getMessage`, or what stands in for it in a test. */
export type GetMessage = (name: string, args: string[]) => string

const PLACES = ['$1', '$2', '$3', '$4', '$5']

/**
 * Says words in the browser's language. Sentences said once stay known: after an update of the extension the browser
 * no longer gives any, and a sidebar in a page still has to say so; `keep` names those it will need then.
 */
export function createSay(getMessage: GetMessage, keep: Parameters<Say>[0][] = []): Say {
  const known = new Map<string, string>()
  const sentence = (key: string): string => {
    const held = known.get(key)
    if (held !== undefined) return held
    try {
      // `$1` is asked for as itself and filled in below.
      const found = getMessage(key.replaceAll('.', '_'), PLACES)
      known.set(key, found)
      return found
    } catch {
      return ''
    }
  }
  for (const key of keep) sentence(key)
  return (key, ...args) =>
    sentence(key).replace(/\$([1-5])/g, (_, n: string) => String(args[Number(n) - 1] ?? ''))
}
