import type { Scanner } from './scan'
import { fieldStart, PHRASE_FIELDS, type PhraseField, type SearchIndex } from './search-index'
import type { Term } from './term'

/** UTF-16 places of a mark in its text. */
export type Span = readonly [from: number, to: number]

/** More marks in one text tell nothing. */
const MOST = 12

export interface Highlights {
  readonly title: readonly Span[]
  readonly text: readonly Span[]
  readonly code?: readonly Span[]
}

/** What of code, title and text to mark for these terms, as spans in UTF-16 units; `phrase` is its place in the index. */
export function highlightsOf(searchIndex: SearchIndex, phrase: number, terms: readonly Term[]): Highlights {
  const spans: Record<PhraseField, Span[]> = { code: [], title: [], text: [] }
  for (const { written, initials } of terms) {
    const before = spans.title.length + spans.code.length
    for (const field of PHRASE_FIELDS) {
      const found = spansOf(searchIndex, phrase, field, written)
      // Initials stand in any text somewhere: they are marked there only when nothing else tells why.
      const named = spans.title.length + spans.code.length > before
      const shown =
        found.length > 0 || !initials || (field === 'text' && named)
          ? found
          : spansOf(searchIndex, phrase, field, initials)
      spans[field].push(...shown)
    }
  }
  return {
    title: merged(spans.title),
    text: merged(spans.text),
    ...(spans.code.length > 0 && { code: merged(spans.code) }),
  }
}

/** Where a term stands in a field, in order, none touching another. */
function spansOf(searchIndex: SearchIndex, phrase: number, field: PhraseField, way: Scanner): Span[] {
  const from = fieldStart(searchIndex, phrase, field)
  const to =
    fieldStart(searchIndex, phrase, field === 'code' ? 'title' : field === 'title' ? 'text' : 'end') - 1
  const spans: Span[] = []
  let start = way.first(from, to)
  while (start >= 0 && spans.length < MOST) {
    const end = way.end(start, to)
    spans.push([start - from, end - from])
    start = way.first(end, to)
  }
  return spans
}

function merged(spans: readonly Span[]): Span[] {
  const list: Span[] = []
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = list.at(-1)
    if (last && span[0] <= last[1]) list[list.length - 1] = [last[0], Math.max(last[1], span[1])]
    else list.push(span)
  }
  return list
}
