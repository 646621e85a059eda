import { useSignal } from '@preact/signals'
import { Roving } from '@/components/ui/roving'
import type { Phrase } from '@/lib/phrases/library/phrase'
import type { GroupTree } from '@/lib/sidebar/model/library'
import { useSidebar } from './context'
import { PhraseRow } from './phrase-row'

/** Rows of one chosen group; a bigger one is searched instead. */
const ROWS = 40

interface Chip {
  readonly id: string
  readonly name: string
  /** The team pack it came with. */
  readonly from?: string
  readonly count: number
  readonly phrases: readonly Phrase[]
  readonly groups: readonly GroupTree[]
}

/** Every phrase by its group: the groups are chips, a chosen one shows its phrases. */
export function Groups() {
  const { model, say } = useSidebar()
  const chosen = useSignal<string | undefined>(undefined)
  const groups = model.phrases.groups.value
  const loose = model.phrases.ungrouped.value
  if (groups.length + loose.length === 0) return null
  const packs = model.phrases.library.value?.packs
  const chips: readonly Chip[] = [
    ...groups.map(row => {
      const pack = row.group.pack && packs?.find(({ id }) => id === row.group.pack)
      const { id, name } = row.group
      const { phrases, groups: inner } = row
      return { id, name, ...(pack && { from: pack.name }), count: countOf(row), phrases, groups: inner }
    }),
    ...(loose.length > 0
      ? [{ id: '', name: say('sidebar.ungrouped'), count: loose.length, phrases: loose, groups: [] }]
      : []),
  ]
  const open = chips.find(({ id }) => id === chosen.value)
  return (
    <div class="groups">
      <h3 class="sr">{say('sidebar.groups')}</h3>
      <Roving class="group-chips">
        {chips.map(({ id, name, from, count }) => (
          <button
            key={id}
            type="button"
            class="bare group-chip"
            aria-pressed={chosen.value === id}
            title={from}
            onClick={() => (chosen.value = chosen.value === id ? undefined : id)}
          >
            <bdi class="cut">{name}</bdi>
            <span class="aside">{count}</span>
          </button>
        ))}
      </Roving>
      {open && (
        <Roving>
          {open.from && <p class="hint">{open.from}</p>}
          <Rows phrases={open.phrases} />
          {open.groups.map(inner => (
            <div key={inner.group.id} class="nested">
              <h4>
                <bdi>{inner.group.name}</bdi>
              </h4>
              <Rows phrases={inner.phrases} />
            </div>
          ))}
        </Roving>
      )}
    </div>
  )
}

const countOf = (row: GroupTree): number =>
  row.phrases.length + row.groups.reduce((sum, inner) => sum + countOf(inner), 0)

function Rows({ phrases }: { readonly phrases: readonly Phrase[] }) {
  const { model, say } = useSidebar()
  if (phrases.length === 0) return null
  return (
    <>
      <ul class="rows">
        {phrases.slice(0, ROWS).map(phrase => (
          <PhraseRow key={phrase.id} row={model.phrases.row(phrase)} place="groups" />
        ))}
      </ul>
      {phrases.length > ROWS && <p class="hint">{say('sidebar.moreInGroup', phrases.length - ROWS)}</p>}
    </>
  )
}
