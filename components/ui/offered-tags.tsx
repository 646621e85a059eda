import type { Say } from '@/lib/locales/words'
import type { tagColour } from '@/lib/notes/tags'
import { TagChip } from './tag-chip'

interface OfferedTagsProps {
  /** What the buyer has. */
  readonly tags: readonly string[]
  /** The shop's list. */
  readonly colours: Parameters<typeof tagColour>[1]
  readonly onTags: (tags: readonly string[]) => void
  readonly say: Say
}

/** Tags of the shop's list that the buyer does not have, one click each. */
export function OfferedTags({ tags, colours, onTags, say }: OfferedTagsProps) {
  return colours
    .filter(({ tag }) => !tags.includes(tag))
    .map(({ tag }) => (
      <button
        key={tag}
        type="button"
        class="bare"
        aria-label={say('sidebar.addTagOf', tag)}
        onClick={() => onTags([...tags, tag])}
      >
        <TagChip name={tag} colours={colours} />
      </button>
    ))
}
