import { Flag } from 'lucide'
import { Icon } from '@/components/ui/icon'
import { flagMeaning } from '@/lib/notes/flag-meaning'
import type { FlagColour } from '@/lib/trade/order'
import { useSidebar } from './context'

/** A flag by its colour, and what that means in this shop. */
export function FlagName({ flag }: { readonly flag: FlagColour }) {
  const { model, say } = useSidebar()
  const meaning = flagMeaning(flag, model.settingsHere.value.shop.flagMeanings)
  return (
    <>
      <Icon of={Flag} size={12} />
      {say(`ui.flag.${flag}`)}
      {meaning !== undefined && (
        <>
          {' · '}
          <bdi>{meaning}</bdi>
        </>
      )}
    </>
  )
}
