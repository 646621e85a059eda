import type { Signal } from '@preact/signals'
import { BookText, Check } from 'lucide'
import type { WordKey } from '@/lib/locales/words'
import type { RowMoving } from '@/lib/manage/library/row-moving'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { Icon } from '../../ui/icon'
import { useManage } from '../context'
import { Empty } from '../empty'
import { VirtualList } from '../virtual-list'

const ROW = 56

interface PhraseListProps {
  readonly phrases: readonly Phrase[]
  readonly marked: Signal<ReadonlySet<PhraseId>>
  readonly loading: boolean
  /** What is said where there is none. */
  readonly empty: WordKey
  /** A few words at the end of a phrase's first line. */
  readonly remark: (phrase: Phrase) => string | undefined
  readonly moving?: RowMoving
}

/** Ten thousand phrases scroll as smoothly as ten: only what is in view is drawn. */
export function PhraseList({ phrases, marked, loading, empty, remark, moving }: PhraseListProps) {
  const { model, say } = useManage()
  if (loading) return <p class="hint">{say('manage.loading')}</p>
  if (phrases.length === 0) return <Empty icon={BookText}>{say(empty)}</Empty>
  const mark = (id: PhraseId, on: boolean) => {
    const next = new Set(marked.value)
    if (on) next.add(id)
    else next.delete(id)
    marked.value = next
  }
  const selected = phrases.findIndex(phrase => phrase.id === model.selected.value)
  return (
    <VirtualList
      name={say('manage.rail.phrases')}
      count={phrases.length}
      rowHeight={ROW}
      active={selected}
      onActive={index => {
        model.selected.value = phrases[index]?.id
      }}
      onMark={index => {
        const id = phrases[index]?.id
        if (id) mark(id, !marked.value.has(id))
      }}
      {...(moving && { moving })}
      row={index => {
        const phrase = phrases[index]
        return (
          phrase && (
            <PhraseRow
              phrase={phrase}
              remark={remark(phrase)}
              marked={marked.value.has(phrase.id)}
              onMark={on => mark(phrase.id, on)}
            />
          )
        )
      }}
    />
  )
}

interface PhraseRowProps {
  readonly phrase: Phrase
  readonly remark: string | undefined
  readonly marked: boolean
  readonly onMark: (on: boolean) => void
}

function PhraseRow({ phrase, remark, marked, onMark }: PhraseRowProps) {
  const { say } = useManage()
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: an option holds no controls; for the keyboard there is the space bar */}
      <span
        class={marked ? 'tick on' : 'tick'}
        role="presentation"
        title={say('manage.phrases.mark', phrase.title)}
        onClick={event => {
          event.stopPropagation()
          onMark(!marked)
        }}
      >
        {marked && <Icon of={Check} size={12} />}
      </span>
      <span class="phrase-title">
        {phrase.title}
        {marked && <span class="sr">{say('manage.phrases.marked')}</span>}
      </span>
      <span class="phrase-side">
        {remark && <span class="chip">{remark}</span>}
        {phrase.code && <code>{phrase.code}</code>}
      </span>
      <span class="phrase-text">{phrase.text}</span>
    </>
  )
}
