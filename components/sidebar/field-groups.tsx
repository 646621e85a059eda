import { X } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '@/components/ui/icon'
import { chooseGroup, joinGroups, openGroup, splitGroups } from '@/lib/phrases/search/group-words'
import type { GroupTree } from '@/lib/sidebar/model/library'
import { useSidebar } from './context'

/** Pixels the text of an empty field begins at. */
const BEFORE = 30
const GAP = 4

/** The groups that are searched, as chips at the beginning of the field; a press takes one out. */
export function FieldGroups({ field }: { readonly field: { readonly current: HTMLInputElement | null } }) {
  const { model, say } = useSidebar()
  const { query } = model.phrases
  const place = useRef<HTMLSpanElement>(null)
  const { groups, rest } = splitGroups(query.value)
  const key = groups.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chips' width changes with the groups alone
  useLayoutEffect(() => {
    const width = place.current?.offsetWidth ?? 0
    field.current?.style.setProperty('padding-left', width > 0 ? `${BEFORE + width + GAP}px` : '')
  }, [key])
  return (
    <span class="group-words" ref={place}>
      {groups.map(name => (
        <button
          key={name}
          type="button"
          class="bare chip"
          aria-label={say('sidebar.dropGroup', name)}
          onClick={() => {
            query.value = joinGroups({ groups: groups.filter(other => other !== name), rest })
            field.current?.focus()
          }}
        >
          <bdi class="cut">{name}</bdi>
          <Icon of={X} size={12} />
        </button>
      ))}
    </span>
  )
}

/** Groups to choose from. */
const CHOICES = 8

/** The groups a `g:` that is being typed may mean, under the field. */
export function GroupChoices({ field }: { readonly field: { readonly current: HTMLInputElement | null } }) {
  const { model, say } = useSidebar()
  const { query, groups } = model.phrases
  const words = splitGroups(query.value)
  const typed = openGroup(words.rest)?.toLowerCase()
  if (typed === undefined) return null
  const names = [...new Set(namesIn(groups.value))].filter(name => name.toLowerCase().includes(typed))
  if (names.length === 0) return null
  return (
    <ul class="recent" aria-label={say('sidebar.groups')}>
      {names.slice(0, CHOICES).map(name => (
        <li key={name}>
          <button
            type="button"
            class="bare chip"
            onClick={() => {
              query.value = chooseGroup(words, name)
              field.current?.focus()
            }}
          >
            <bdi class="cut">{name}</bdi>
          </button>
        </li>
      ))}
    </ul>
  )
}

const namesIn = (rows: readonly GroupTree[]): readonly string[] =>
  rows.flatMap(({ group, groups }) => [group.name, ...namesIn(groups)])
