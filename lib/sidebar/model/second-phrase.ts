import type { FollowUp } from '@/lib/notes/note'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'

/** The second text of a phrase as one of its own: it is filled and checked like any other, but is none of the library's. */
export const secondPhrase = ({ id, text, context = '', updatedAt }: FollowUp): Phrase => ({
  id: id as string as PhraseId,
  title: context,
  text,
  updatedAt,
})
