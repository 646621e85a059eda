import type { PhraseId } from '@/lib/phrases/library/phrase'
import type { PhraseDraft } from '../drafts'
import type { ManageModel } from '../model'
import { type DraftChanges, EMPTY_DRAFT, realChanges } from './phrase-draft'

/** Keeps what was typed in the editor while the agent looks elsewhere. A new phrase keeps the group it was begun in. */
export function changeDraft(model: ManageModel, start: PhraseDraft, changes: DraftChanges): void {
  const key = start.id ?? 'new'
  const before = model.drafts.value.get(key) ?? (start.id ? {} : { group: start.group })
  const real = realChanges(start.id ? start : EMPTY_DRAFT, { ...before, ...changes })
  const drafts = new Map(model.drafts.value)
  if (real) drafts.set(key, real)
  else drafts.delete(key)
  model.drafts.value = drafts
}

export function dropDraft(model: ManageModel, key: PhraseId | 'new'): void {
  const drafts = new Map(model.drafts.value)
  if (drafts.delete(key)) model.drafts.value = drafts
}

/** Asks before the page is left with something unsaved. */
export function guardDrafts(model: ManageModel, window: Window): void {
  window.addEventListener('beforeunload', event => {
    if (model.unsaved.value.size > 0) event.preventDefault()
  })
}
