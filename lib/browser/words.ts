import type { Say } from '@/lib/locales/words'

/** Whether this is the extension's own page; served from anywhere else it is a console like any other. */
export const isOwnPage = (location: Location): boolean => /^(chrome|moz)-extension:$/.test(location.protocol)

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>

/**
 * The interface's words. A plain page has no extension to ask, so it reads the same words from the files it is
 * served with; where even those are missing it shows the keys.
 */
export async function wordsFor(location: Location, language: string): Promise<Say> {
  if (isOwnPage(location)) {
    const { ownWords } = await import('./own-words')
    return ownWords
  }
  const file = language.toLowerCase().startsWith('zh') ? 'zh_CN' : 'en'
  const messages = await fetch(new URL(`/_locales/${file}/messages.json`, location.href))
    .then(async answer => (answer.ok ? ((await answer.json()) as Messages) : {}))
    .catch((): Messages => ({}))
  return (key, ...args) => {
    const words = messages[key.replaceAll('.', '_')]?.message ?? key
    return words.replace(/\$(\d)/g, (_, place: string) => String(args[Number(place) - 1] ?? ''))
  }
}
