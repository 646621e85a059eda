import type { Library } from '@/lib/messages'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { titleOf } from '@/lib/phrases/library/title'
import type { PhraseDraft } from '../drafts'

export const EMPTY_DRAFT: PhraseDraft = { title: '', text: '' }

/** Fields the editor changes. */
const FIELDS = [
  'title',
  'code',
  'text',
  'group',
  'states',
  'pictures',
  'from',
  'until',
  'topic',
  'intents',
  'next',
] as const satisfies readonly (keyof PhraseDraft)[]

type Field = (typeof FIELDS)[number]

/** What was typed and not saved yet; `undefined` takes a field away. */
export type DraftChanges = { readonly [F in Field]?: PhraseDraft[F] | undefined }

/** Unsaved changes by phrase; those of a phrase not saved yet under `new`. */
export type PhraseDrafts = ReadonlyMap<PhraseId | 'new', DraftChanges>

/** The phrase with what was typed. */
export function withChanges(start: PhraseDraft, changes: DraftChanges = {}): PhraseDraft {
  const entries = Object.entries({ ...start, ...changes }).filter(([, value]) => value !== undefined)
  // The fields of both are those of a draft, and title and text are never taken away.
  return Object.fromEntries(entries) as unknown as PhraseDraft
}

/** Those changes that differ from the phrase; none where all is as it was. */
export function realChanges(start: PhraseDraft, changes: DraftChanges): DraftChanges | undefined {
  const real = FIELDS.filter(field => field in changes && !isSame(changes[field], start[field]))
  if (real.length === 0) return undefined
  return Object.fromEntries(real.map(field => [field, changes[field]]))
}

const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a || []) === JSON.stringify(b || [])

/** Drafts of phrases that are still there, and the new one once anything beside its group is set. */
export function livingDrafts(
  drafts: PhraseDrafts,
  library: Pick<Library, 'phrases'> | undefined,
): PhraseDrafts {
  const known = new Set<string>(library?.phrases.map(({ id }) => id))
  return new Map(
    [...drafts].filter(([id, changes]) =>
      id === 'new' ? Object.keys(changes).some(field => field !== 'group') : known.has(id),
    ),
  )
}

/** The other phrase that has the same code, whichever way it is written. */
export function sameCode(
  phrases: readonly Phrase[],
  { id, code }: Pick<PhraseDraft, 'id' | 'code'>,
): Phrase | undefined {
  const sought = code?.trim().toLowerCase()
  return sought ? phrases.find(one => one.id !== id && one.code?.toLowerCase() === sought) : undefined
}

/** As it is saved: trimmed, and named after its text where it has no title. */
export function readyDraft(draft: PhraseDraft): PhraseDraft {
  const text = draft.text.trim()
  return { ...draft, title: draft.title.trim() || titleOf(text), text }
}
