import { useSignal } from '@preact/signals'
import { ChevronDown, ChevronRight } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '@/components/ui/icon'
import type { Phrase } from '@/lib/phrases/library/phrase'
import type { GroupTree } from '@/lib/sidebar/model/library'
import { useSidebar } from './context'
import { PhraseRow } from './phrase-row'

/** Rows of one open group; a bigger one is searched instead. */
const ROWS = 40

/** Every phrase by its group, folded until wanted. */
export function Groups() {
  const { model, say } = useSidebar()
  const groups = model.phrases.groups.value
  const loose = model.phrases.ungrouped.value
  if (groups.length + loose.length === 0) return null
  return (
    <>
      <h3>{say('sidebar.groups')}</h3>
      {groups.map(row => (
        <Group key={row.group.id} row={row} />
      ))}
      {loose.length > 0 && (
        <Fold name={say('sidebar.ungrouped')} count={loose.length}>
          {() => <Rows phrases={loose} />}
        </Fold>
      )}
    </>
  )
}

const countOf = (row: GroupTree): number =>
  row.phrases.length + row.groups.reduce((sum, inner) => sum + countOf(inner), 0)

function Group({ row }: { readonly row: GroupTree }) {
  const { model } = useSidebar()
  const pack = row.group.pack && model.phrases.library.value?.packs?.find(({ id }) => id === row.group.pack)
  return (
    <Fold name={row.group.name} count={countOf(row)} {...(pack && { from: pack.name })}>
      {() => (
        <>
          <Rows phrases={row.phrases} />
          {row.groups.length > 0 && (
            <div class="nested">
              {row.groups.map(inner => (
                <Group key={inner.group.id} row={inner} />
              ))}
            </div>
          )}
        </>
      )}
    </Fold>
  )
}

interface FoldProps {
  readonly name: string
  readonly count: number
  /** The team pack it came with. */
  readonly from?: string
  /** Called once it is open: a folded group costs nothing. */
  readonly children: () => ComponentChildren
}

function Fold({ name, count, from, children }: FoldProps) {
  const open = useSignal(false)
  return (
    <>
      <button
        type="button"
        class="bare group-head"
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
      >
        <Icon of={open.value ? ChevronDown : ChevronRight} />
        <bdi class="group-name cut">{name}</bdi>
        <span class="aside">
          {from && `${from} · `}
          {count}
        </span>
      </button>
      {open.value && children()}
    </>
  )
}

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
