import { useManage } from '../context'
import { Tag } from './tag'

interface TagOfferProps {
  readonly tags: readonly string[]
  readonly onTags: (tags: readonly string[]) => void
}

/** Tags of the shop's list that this buyer does not have; one click each. */
export function TagOffer({ tags, onTags }: TagOfferProps) {
  const { model, say } = useManage()
  const offered = model.settings.value.shop.tagColours
    .map(({ tag }) => tag)
    .filter(tag => !tags.includes(tag))
  if (offered.length === 0) return null
  return (
    <fieldset class="tag-offer" aria-label={say('buyers.shopTags')}>
      {offered.map(tag => (
        <button
          key={tag}
          type="button"
          class="bare"
          aria-label={say('sidebar.addTagOf', tag)}
          onClick={() => onTags([...tags, tag])}
        >
          + <Tag name={tag} />
        </button>
      ))}
    </fieldset>
  )
}
