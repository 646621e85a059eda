import type { Phrase } from '@/lib/phrases/library/phrase'
import type { PhraseDraft } from '../actions'

export const EMPTY_DRAFT: PhraseDraft = { title: '', text: '' }

const FIELDS = [
  'title',
  'code',
  'text',
  'group',
  'states',
  'pictures',
] as const satisfies readonly (keyof PhraseDraft)[]

/** Whether something was written that `start` does not have. */
export const isChanged = (draft: PhraseDraft, start: PhraseDraft): boolean =>
  FIELDS.some(field => draft[field] !== start[field])

export function withGroup({ group: _, ...draft }: PhraseDraft, group: Phrase['group']): PhraseDraft {
  return { ...draft, ...(group && { group }) }
}

const TITLE_LENGTH = 20

/** As it is saved: trimmed, and named after its text where it has no title. */
export function readyDraft(draft: PhraseDraft): PhraseDraft {
  const text = draft.text.trim()
  return { ...draft, title: draft.title.trim() || text.slice(0, TITLE_LENGTH), text }
}
