import { useSignal } from '@preact/signals'
import { Plus, X } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button, IconButton } from '@/components/ui/button'
import { OfferedTags } from '@/components/ui/offered-tags'
import { TagChip } from '@/components/ui/tag-chip'
import { isComposing } from '@/lib/composer/ime'
import { tagsIn } from '@/lib/notes/tags'
import { NEW_TAG } from '@/lib/sidebar/model/draft-keys'
import { useSidebar } from './context'

/** Characters that are typed in one go. */
const LONGEST = 200

/** The buyer's tags, each removable, and a field for more: typed, several in one go, or chosen from the shop's list. */
export function Tags() {
  const { model, actions, say } = useSidebar()
  const { drafts } = model
  const key = NEW_TAG(model.page.buyerKey.value)
  const adding = useSignal(false)
  if (!model.records.buyer.value) return null
  const tags = model.records.profile.value?.tags ?? []
  const close = () => {
    adding.value = false
    drafts.set(key, '')
  }
  const { tagColours } = model.settingsHere.value.shop
  const add = async (typed: string) => {
    const fresh = tagsIn(typed).filter(tag => !tags.includes(tag))
    if (fresh.length === 0 || (await actions.saveTags([...tags, ...fresh]))) close()
  }
  const offers = tagColours.some(({ tag }) => !tags.includes(tag))
  return (
    <div class="tags">
      {tags.map(tag => (
        <TagChip key={tag} name={tag} colours={tagColours}>
          <IconButton
            small
            icon={X}
            name={say('sidebar.removeTag', tag)}
            onClick={() => void actions.saveTags(tags.filter(one => one !== tag))}
          />
        </TagChip>
      ))}
      {adding.value || drafts.get(key) !== '' ? (
        <>
          <TagField
            value={drafts.get(key)}
            atOnce={adding.value}
            onText={typed => {
              adding.value = true
              drafts.set(key, typed)
            }}
            onTag={tag => void add(tag)}
            // With the shop's list in sight the field stays until it is done with.
            onClose={close}
            stays={offers}
          />
          <OfferedTags
            tags={tags}
            colours={tagColours}
            onTags={more => void actions.saveTags(more)}
            say={say}
          />
          {offers && (
            <Button look="quiet" onClick={close}>
              {say('sidebar.tagsDone')}
            </Button>
          )}
        </>
      ) : (
        <Button look="quiet" icon={Plus} onClick={() => (adding.value = true)}>
          {say('sidebar.addTag')}
        </Button>
      )}
    </div>
  )
}

interface TagFieldProps {
  readonly value: string
  /** Takes the focus: the agent asked for it. */
  readonly atOnce: boolean
  readonly onText: (typed: string) => void
  readonly onTag: (tag: string) => void
  readonly onClose: () => void
  /** Leaving it empty does not end it. */
  readonly stays: boolean
}

function TagField({ value, atOnce, onText, onTag, onClose, stays }: TagFieldProps) {
  const { say } = useSidebar()
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    if (atOnce) field.current?.focus()
  }, [atOnce])
  return (
    <input
      ref={field}
      class="field tag-field"
      aria-label={say('sidebar.addTag')}
      maxLength={LONGEST}
      value={value}
      onInput={event => onText(event.currentTarget.value)}
      onBlur={event => !stays && event.currentTarget.value.trim() === '' && onClose()}
      onKeyDown={event => {
        if (isComposing(event)) return
        if (event.key === 'Enter') onTag(event.currentTarget.value)
        else if (event.key === 'Escape') onClose()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    />
  )
}
