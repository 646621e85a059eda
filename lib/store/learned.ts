import type { PhraseId } from '@/lib/phrases/library/phrase'
import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester, type Learned, type SuggestContext } from '@/lib/phrases/suggest/suggest'
import type { Store } from './store'
import type { LearnedPhrase } from './tables/own-fields'
import { writeUndoably } from './undo'

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

/** Forgets what was learned about one phrase, or about all of them; undone like an import. */
export async function forgetLearned(store: Store, phrase?: PhraseId): Promise<{ snapshot: string }> {
  const snapshot = store.options.newId()
  await store.write(['learned', 'imports'], async writing => {
    const since = store.options.now()
    const { learned } = writing.database
    const rows = await learned.filter(row => phrase === undefined || row.phrase === phrase).toArray()
    const changes = rows.map(before => ({
      table: 'learned' as const,
      id: before.id,
      before,
      after: { ...before, counts: {}, since },
    }))
    await writeUndoably(writing, changes, { snapshot, at: since, what: 'learned' })
  })
  return { snapshot }
}

/** Adds what one pick, and passing over others for it, teaches to this device's counts. Quiet, as a use is. */
export function learn(
  store: Store,
  phrase: PhraseId,
  moment: SuggestContext,
  searched?: string,
  passed: readonly PhraseId[] = [],
): Promise<void> {
  return store.write(
    ['learned'],
    async ({ database: { learned, phrases }, device }) => {
      const whole = await phrases.get(phrase)
      if (!whole) return
      const others = (await phrases.bulkGet([...passed])).filter(one => one !== undefined)
      const all = [whole, ...others]
      const rows = await learned.bulkGet(all.map(one => `${one.id}/${device}`))
      const known = new Map(rows.flatMap(row => (row ? [[row.phrase, row] as const] : [])))
      const suggester = createSuggester(prepare(all), learnedOf([...known.values()]), device)
      suggester.learn(
        moment,
        phrase,
        searched,
        others.map(one => one.id),
      )
      const counted = suggester.export().counts[device] ?? {}
      await learned.bulkPut(
        all.flatMap(({ id }) => {
          const counts = counted[id]
          const since = known.get(id)?.since
          const row = { id: `${id}/${device}`, phrase: id, device }
          return counts ? [{ ...row, counts, ...(since !== undefined && { since }) }] : []
        }),
      )
    },
    { quiet: true, reading: ['phrases'] },
  )
}
