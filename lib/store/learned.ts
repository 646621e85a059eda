import type { PhraseId } from '@/lib/phrases/library/phrase'
import { type Learned, type PickLesson, taught } from '@/lib/phrases/suggest/learned'
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

/** Adds what one pick teaches to this device's counts. Quiet, as a use is. */
export function learn(store: Store, lesson: PickLesson): Promise<void> {
  return store.write(
    ['learned'],
    async ({ database: { learned, phrases }, device }) => {
      for (const phrase of [lesson.phrase, ...lesson.passed]) {
        if (!(await phrases.get(phrase))) continue
        const id = `${phrase}/${device}`
        const known = await learned.get(id)
        const counts = taught(learnedOf(known ? [known] : []), device, lesson, phrase).counts[device]?.[
          phrase
        ]
        if (!counts) continue
        const since = known?.since
        await learned.put({ id, phrase, device, counts, ...(since !== undefined && { since }) })
      }
    },
    { quiet: true, reading: ['phrases'] },
  )
}
