import type { Span } from '@/lib/phrases/search/search'
import type { FilledPart } from '@/lib/phrases/text/fill'
import type { ShownPhrase } from '@/lib/sidebar/model/phrases'

/** The text as it would go out: what was filled in is marked, what has no value stands out. */
export function PhraseText({ row }: { readonly row: ShownPhrase }) {
  const { filled, phrase, marks } = row
  // Places of a match are places in the phrase as written; with variables filled they would mark something else.
  const asWritten = filled.text === phrase.text
  return (
    <span class="phrase-text two-lines">
      {asWritten && marks ? <Marked text={phrase.text} marks={marks.text} /> : filled.parts.map(Part)}
    </span>
  )
}

function Part({ kind, text }: FilledPart, key: number) {
  if (kind === 'text') return text
  return (
    <bdi key={key} class={kind === 'missing' ? 'hole' : 'value'}>
      {text}
    </bdi>
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
