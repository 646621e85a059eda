import { OfferedTags } from '../../ui/offered-tags'
import { useManage } from '../context'

interface TagOfferProps {
  readonly tags: readonly string[]
  readonly onTags: (tags: readonly string[]) => void
}

/** What the shop's list has beside a buyer's own tags. */
export function TagOffer({ tags, onTags }: TagOfferProps) {
  const { model, say } = useManage()
  const { tagColours } = model.settings.value.shop
  if (tagColours.every(({ tag }) => tags.includes(tag))) return null
  return (
    <fieldset class="tag-offer" aria-label={say('buyers.shopTags')}>
      +
      <OfferedTags tags={tags} colours={tagColours} onTags={onTags} say={say} />
    </fieldset>
  )
}
