import { TagChip } from '../../ui/tag-chip'
import { useManage } from '../context'

/** A tag in the colour the shop gave it. */
export function Tag({ name }: { readonly name: string }) {
  const { model } = useManage()
  return <TagChip name={name} colours={model.settings.value.shop.tagColours} />
}
