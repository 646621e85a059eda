import { useSignal } from '@preact/signals'
import { Plus, X } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button, IconButton } from '@/components/ui/button'
import { isComposing } from '@/lib/composer/ime'
import { NEW_TAG } from '@/lib/sidebar/model/draft-keys'
import { useSidebar } from './context'

/** Characters of one tag. */
const LONGEST = 20

/** The buyer's tags, each removable, and a field for one more. */
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
  const add = async (typed: string) => {
    const tag = typed.trim()
    if (!tag || tags.includes(tag) || (await actions.saveTags([...tags, tag]))) close()
  }
  return (
    <div class="tags">
      {tags.map(tag => (
        <span key={tag} class="chip">
          <bdi class="cut">{tag}</bdi>
          <IconButton
            small
            icon={X}
            name={say('sidebar.removeTag', tag)}
            onClick={() => void actions.saveTags(tags.filter(one => one !== tag))}
          />
        </span>
      ))}
      {adding.value || drafts.get(key) !== '' ? (
        <TagField
          value={drafts.get(key)}
          atOnce={adding.value}
          onText={typed => {
            adding.value = true
            drafts.set(key, typed)
          }}
          onTag={tag => void add(tag)}
          onClose={close}
        />
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
}

function TagField({ value, atOnce, onText, onTag, onClose }: TagFieldProps) {
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
      onBlur={event => event.currentTarget.value.trim() === '' && onClose()}
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
