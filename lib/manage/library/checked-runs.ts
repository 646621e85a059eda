import type { CheckFinding } from '@/lib/phrases/text/check'
import type { Filled, FilledPart } from '@/lib/phrases/text/fill'

/** A piece of a filled phrase that is drawn in one way: it comes from one part and has one finding or none. */
export interface CheckedRun {
  readonly kind: FilledPart['kind']
  readonly text: string
  readonly name?: string
  /** The worst finding that touches it. */
  readonly finding?: CheckFinding
}

/**
 * Splits a filled phrase into runs. Text is cut where a finding begins or ends; a variable stays whole, and has the worst
 * finding that touches it anywhere. `findings` come worst first, their ranges count UTF-16 units of the filled text.
 */
export function checkedRuns(
  { parts }: Pick<Filled, 'parts'>,
  findings: readonly CheckFinding[],
): CheckedRun[] {
  let start = 0
  return parts.flatMap(part => {
    const from = start
    const to = from + part.text.length
    start = to
    if (part.kind !== 'text') return [runOf(part, part.text, worstIn(findings, from, to))]
    const bounds = findings.flatMap(({ range }) => range ?? []).filter(bound => bound > from && bound < to)
    const edges = [from, ...new Set(bounds.toSorted((a, b) => a - b)), to]
    return edges.slice(1).map((end, i) => {
      const begin = edges[i] ?? from
      return runOf(part, part.text.slice(begin - from, end - from), worstIn(findings, begin, end))
    })
  })
}

const worstIn = (findings: readonly CheckFinding[], from: number, to: number) =>
  findings.find(({ range }) => range && range[0] < to && range[1] > from)

const runOf = ({ kind, name }: FilledPart, text: string, finding: CheckFinding | undefined): CheckedRun => ({
  kind,
  text,
  ...(name !== undefined && { name }),
  ...(finding && { finding }),
})
