import type { CheckFinding } from '@/lib/phrases/text/check'
import type { Filled, FilledPart } from '@/lib/phrases/text/fill'

/** A run of a filled phrase of one origin, about which one thing or nothing is to be said. */
export interface Stretch {
  readonly kind: FilledPart['kind']
  readonly text: string
  readonly name?: string
  /** The worst that is said about it. */
  readonly finding?: CheckFinding
}

/** Cuts a filled phrase where its parts and what was found in it begin and end. `findings` stand worst first. */
export function stretchesOf({ parts }: Pick<Filled, 'parts'>, findings: readonly CheckFinding[]): Stretch[] {
  let start = 0
  return parts.flatMap(part => {
    const from = start
    const to = from + part.text.length
    start = to
    // A variable is one word to the reader, wherever in it something was found.
    if (part.kind !== 'text') return [stretch(part, part.text, over(findings, from, to))]
    const cuts = findings.flatMap(({ range }) => range ?? []).filter(cut => cut > from && cut < to)
    const edges = [from, ...new Set(cuts.toSorted((a, b) => a - b)), to]
    return edges.slice(1).map((edge, i) => {
      const begin = edges[i] ?? from
      return stretch(part, part.text.slice(begin - from, edge - from), over(findings, begin, edge))
    })
  })
}

const over = (findings: readonly CheckFinding[], from: number, to: number) =>
  findings.find(({ range }) => range && range[0] < to && range[1] > from)

const stretch = ({ kind, name }: FilledPart, text: string, finding: CheckFinding | undefined): Stretch => ({
  kind,
  text,
  ...(name !== undefined && { name }),
  ...(finding && { finding }),
})
