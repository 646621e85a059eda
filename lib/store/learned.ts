import type { LearnedPhrase } from '@/lib/backup/content'
import type { Phrase } from '@/lib/phrases/phrase'
import { prepare } from '@/lib/phrases/prepare'
import { createSuggester, type Learned, type Moment } from '@/lib/phrases/suggest'
import type { Store } from './store'
import type { Writing } from './writing'

/** The rows of all devices as the suggester takes them. */
export function learnedOf(rows: readonly LearnedPhrase[]): Learned {
  const devices = new Map<string, [phrase: string, counts: LearnedPhrase['counts']][]>()
  for (const { phrase, device, counts } of rows) {
    const known = devices.get(device)
    if (known) known.push([phrase, counts])
    else devices.set(device, [[phrase, counts]])
  }
  return {
    counts: Object.fromEntries(
      [...devices].map(([device, phrases]) => [device, Object.fromEntries(phrases)]),
    ),
  }
}

/** Counts of all devices. */
export function learned(store: Store): Promise<Learned> {
  return store.read({ counts: {} }, async database => learnedOf(await database.learned.toArray()))
}

/** Adds what one pick teaches to this device's counts. */
export async function learn(
  writing: Writing,
  phrase: Phrase,
  moment: Moment,
  searched?: string,
): Promise<void> {
  const { learned } = writing.database
  const { device } = writing
  const id = `${phrase.id}/${device}`
  const known = await learned.get(id)
  const suggester = createSuggester(prepare([phrase]), learnedOf(known ? [known] : []), device)
  suggester.learn(moment, phrase.id, searched)
  const counts = suggester.export().counts[device]?.[phrase.id]
  if (counts) await learned.put({ id, phrase: phrase.id, device, counts })
}
