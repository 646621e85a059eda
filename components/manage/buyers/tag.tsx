import { tagColour } from '@/lib/notes/tags'
import { useManage } from '../context'

/** A tag in the colour the shop gave it. */
export function Tag({ name }: { readonly name: string }) {
  const { model } = useManage()
  return <span class={`chip tag ${tagColour(name, model.settings.value.shop.tagColours)}`}>{name}</span>
}
