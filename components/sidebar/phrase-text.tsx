import type { Span } from '@/lib/phrases/search/search'
import type { Filled, FilledPart } from '@/lib/phrases/text/fill'
import type { ShownPhrase } from '@/lib/sidebar/model/phrase-rows'
import { useSidebar } from './context'

/** The text as it would go out: what was filled in is marked, what has no value stands out. */
export function PhraseText({ row }: { readonly row: ShownPhrase }) {
  const { filled, phrase, marks } = row
  // Places of a match are places in the phrase as written; with variables filled they would mark something else.
  const asWritten = filled.text === phrase.text
  return (
    <span class="phrase-text two-lines">
      {asWritten && marks ? <Marked text={phrase.text} marks={marks.text} /> : withGaps(filled).map(Part)}
    </span>
  )
}

type Piece = Pick<FilledPart, 'text'> & { readonly kind: FilledPart['kind'] | 'gap' }

/** The parts, with a gap wherever the caret is to stop: what the agent has to write there is not said yet. */
function withGaps({ parts, stops }: Filled): readonly Piece[] {
  let at = 0
  const left = [...stops]
  const pieces = parts.flatMap(({ kind, text }): readonly Piece[] => {
    const start = at
    at += text.length
    const cut: Piece[] = []
    let from = 0
    while (left[0] !== undefined && left[0] < at) {
      const to = (left.shift() ?? 0) - start
      if (to > from) cut.push({ kind, text: text.slice(from, to) })
      cut.push({ kind: 'gap', text: '' })
      from = to
    }
    return [...cut, { kind, text: text.slice(from) }]
  })
  return [...pieces, ...left.map((): Piece => ({ kind: 'gap', text: '' }))]
}

function Part({ kind, text }: Piece, key: number) {
  if (kind === 'text') return text
  if (kind === 'gap') return <Gap key={key} />
  return (
    <bdi key={key} class={kind === 'missing' ? 'hole' : 'value'}>
      {text}
    </bdi>
  )
}

function Gap() {
  const { say } = useSidebar()
  return (
    <span class="gap">
      {'\u200b'}
      <span class="sr">{say('sidebar.gap')}</span>
    </span>
  )
}

interface MarkedProps {
  readonly text: string
  readonly marks: readonly Span[] | undefined
}

/** Text with what was searched for marked. */
export function Marked({ text, marks = [] }: MarkedProps) {
  let at = 0
  const parts = marks.flatMap(([from, to]) => {
    const before = text.slice(at, from)
    at = to
    return [
      before,
      <mark key={from} class="found">
        {text.slice(from, to)}
      </mark>,
    ]
  })
  return [...parts, text.slice(at)]
}
