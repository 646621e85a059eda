import type { Group, GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import type { PhraseSet, SetId } from '@/lib/phrases/library/sets'

/** A phrase as the editor holds it; without an id it is a new one. */
export type PhraseDraft = Omit<Phrase, 'id' | 'updatedAt' | 'deletedAt'> & { readonly id?: PhraseId }

export type GroupDraft = Omit<Group, 'id' | 'updatedAt' | 'deletedAt'> & { readonly id?: GroupId }

export type SetDraft = Omit<PhraseSet, 'id' | 'updatedAt' | 'deletedAt'> & { readonly id?: SetId }
