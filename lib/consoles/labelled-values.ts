import type { Leaf, Outline, Range } from './outline-leaf'
import { boxOfRange } from './outline-text'
import { isLabelled, valueAfter } from './value-after'
import { parentOf } from './visible'
import { withoutActions } from './without-actions'
import type { Vocabulary } from './words/vocabulary'
import type { LabelName } from './words/words'

/** A value that stands at a label, as text. */
export interface LabelledValue {
  readonly label: LabelName
  readonly text: string
  /** The leaf the value begins in. */
  readonly at: number
  /** Label and value stand in one text with nothing but a space between them. */
  readonly bare: boolean
}

export interface LabelledValues {
  readonly all: readonly LabelledValue[]
  /** Leaves that are labels or belong to a label's value: they say nothing of their own. */
  readonly spoken: ReadonlySet<number>
}

/** Values of these are told by their form, so a label without colon or box of its own may announce them. */
const TYPED =
  /^(?:amount|number|placed|paid|shipBy|shipped|received|closes|confirms|asked|refund|ends|tracking)/
/** Any text could be the value of these, so where it ends must be plain. */
const ANY_TEXT = /^(?:buyerMessage|remark|note|trace|courier|buyer|name|address)$/
const NAMES = /^(?:buyer|name)$/
/** People write these, and what they write may hold labels of its own. */
export const PROSE = /^(?:buyerMessage|remark|note|trace)$/
const LETTER = /\p{L}/u

/** Everything that labels announce in a stretch of the page, leaves that are about something else left out. */
export function factsIn(
  page: Outline,
  [from, to]: Range,
  words: Vocabulary,
  elsewhere: ReadonlySet<number>,
): LabelledValues {
  const all: LabelledValue[] = []
  const spoken = new Set<number>()
  const add = (label: LabelName, text: string, at: number, bare = false) => {
    const value = text.replace(words.edge, '').trim()
    if (value && !words.isNone(value) && !words.isAction(value)) all.push({ label, text: value, at, bare })
  }
  for (let at = from; at < to; at++) {
    const leaf = page.leaves[at]
    if (leaf?.kind !== 'text' || spoken.has(at) || elsewhere.has(at)) continue
    const whole = words.labelOf(leaf.plain)
    const inside = whole ? undefined : labelsInside(leaf, words)
    const last = inside?.at(-1)
    if (inside) {
      spoken.add(at)
      for (const { label, text, bare } of inside)
        if (text && !(leaf.joined && ANY_TEXT.test(label))) add(label, text, at, bare)
    }
    const open = whole ?? (last?.text === '' ? last.label : undefined)
    if (!open) continue
    spoken.add(at)
    const value = valueAfter(page, at, to, words, !TYPED.test(open))
    if (!value) continue
    const isName = NAMES.test(open)
    const text = withoutActions(page, untilLabel(page, value, words), words)
    const next = nextLabel(text, words)
    const isBox = page.leaves[value[0]]?.parent !== parentOf(boxOfRange(page, at))
    // Two texts in one may be a name and what comes next.
    const isGlued = isName && page.leaves[value[0]]?.joined
    if (!isLabelled(page, value[0], words) && !isGlued && !(next >= 0 && PROSE.test(open) && !isBox))
      add(open, next >= 0 && !PROSE.test(open) ? text.slice(0, next) : text, value[0])
    // A heading without colon (物流信息) may stand above a block of which it says nothing.
    const isHeading = open === 'other' && value[1] - value[0] > 1 && !/:$/.test(leaf.plain)
    if (open !== 'state' && !isHeading && value[1] - value[0] <= 12)
      for (let i = value[0]; i < value[1]; i++)
        if (!isLabelled(page, i, words) && (isBox || next < 0)) spoken.add(i)
  }
  return { all: withoutSender(all), spoken }
}

/** Phone and address behind a sender are the sender's, up to the recipient. */
function withoutSender(all: readonly LabelledValue[]): LabelledValue[] {
  let isSender = false
  return all.filter(({ label }) => {
    if (label === 'sender') isSender = true
    else if (label === 'name' || label === 'recipient') isSender = false
    return !(isSender && (label === 'phone' || label === 'address'))
  })
}

/** Labels in the middle of a text, each with what stands between it and the next; undefined when there is none. */
function labelsInside({ plain, text }: Leaf, words: Vocabulary) {
  if (!/[:\d¥$\s]/.test(plain)) return undefined
  if (!LETTER.test(plain)) return undefined
  const found = [...plain.matchAll(words.label)].flatMap(match => {
    const label = words.labelOf(match[1] ?? '')
    const end = match.index + match[0].length
    if (!label) return []
    if (match[2]) return [{ label, start: match.index, end, bare: false }]
    const behind = plain.slice(match.index + (match[1] ?? '').length)
    const typed = TYPED.test(label) && /^\s?[¥$€£#]?\s?\d/.test(behind)
    const leads = match.index === 0 && /^\s/.test(behind) && label !== 'other' && (match[1] ?? '').length > 3
    return typed || leads ? [{ label, start: match.index, end, bare: true }] : []
  })
  if (found.length === 0) return undefined
  // What people write may hold labels of its own; where it ends in the same text nobody can tell.
  const prose = found.findIndex(({ label, bare }) => PROSE.test(label) && !bare)
  if (prose >= 0 && prose < found.length - 1) found.splice(prose + 1)
  const isUnclear = prose >= 0 && hasLabel(text.slice(found[prose]?.end), words)
  return found.map(({ label, end, bare }, i) => {
    const value = text.slice(end, found[i + 1]?.start).trim()
    return { label, text: isUnclear && i === prose ? undefined : value, bare }
  })
}

function hasLabel(text: string, words: Vocabulary): boolean {
  return nextLabel(text, words) >= 0
}

/** Where another label begins inside a value; -1 where none does. */
function nextLabel(text: string, words: Vocabulary): number {
  const plain = text.replaceAll('：', ':')
  if (!plain.includes(':')) return -1
  return [...plain.matchAll(words.label)].find(([, , colon]) => colon)?.index ?? -1
}

/** The stretch up to the next label in it. */
function untilLabel(page: Outline, [from, to]: Range, words: Vocabulary): Range {
  let end = from + 1
  while (end < to && !isLabelled(page, end, words)) end++
  return [from, end]
}
