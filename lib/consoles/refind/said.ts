import { parseMoney } from '@/lib/trade/parse-money'
import { READ_MARK, ROBOT } from '../chat/row'
import { closest, contains, selectAll } from '../dom'
import { outline } from '../outline'
import type { Leaf } from '../outline-leaf'
import { elementsAt } from '../select'
import type { ReadingSteps } from '../slices'
import { parentOf } from '../visible'
import { classesOf, namedLike } from './path'

const CLOCK =
  /^(?:(?:\d{2,4}[-/.年])?[\d\s:年月日/.,-]{4,20}(?:[AP]M)?|\d+\s?(?:(?:second|minute|hour|day)s? ago|(?:秒|分钟|小时|天)前)|刚刚|just now)$/i

function around(words: readonly Leaf[]): Element | undefined {
  let up = words[0]?.parent
  while (up && !words.every(({ parent }) => up && contains(up, parent))) up = parentOf(up)
  return up
}

/** What names these elements and nothing in the messages that are text. */
function marksOnlyIn(
  found: readonly { readonly at: Element; readonly row: Element }[],
  texts: readonly Element[],
): string[] {
  const marks = new Set(found.flatMap(({ at, row }) => namedLike(at, row) ?? []))
  return [...marks].filter(css => texts.every(row => elementsAt([row], css).length === 0)).slice(0, 4)
}

/** Several texts with a picture, a link, a price or a label among them are no message. */
function isCard(element: Element, words: readonly Leaf[]): boolean {
  return (
    words.length > 1 &&
    (selectAll(element, 'img,a,button').length > 0 ||
      closest(element, 'a') !== null ||
      words.some(({ plain }) => /:/.test(plain) || parseMoney(plain) !== undefined))
  )
}

export interface Said {
  /** What names the words of a message in its row, the most lasting first. */
  readonly text: readonly string[]
  /** What stands in those words without being said. */
  readonly aside: readonly string[]
  readonly image: readonly string[]
  readonly card: readonly string[]
  /** Rows in which something is said so. */
  readonly rows: readonly Element[]
}

/**
 * Where messages have their words: not the time, the read mark or who wrote them (`writer`: a selector). Rows of more than `most` texts are
 * left out.
 */
export function* saidIn(
  rows: readonly Element[],
  writer: string | undefined,
  most = Number.POSITIVE_INFINITY,
): ReadingSteps<Said> {
  const isAside = ({ plain, text, parent }: Leaf, row: Element) =>
    CLOCK.test(plain) ||
    READ_MARK.test(plain) ||
    ROBOT.test(text) ||
    (writer !== undefined && elementsAt([row], writer).some(one => contains(one, parent)))
  const parted: { row: Element; words: Leaf[]; aside: Leaf[] }[] = []
  for (const row of rows) {
    const { leaves } = outline(row, { styled: false })
    const aside = leaves.filter(leaf => isAside(leaf, row))
    const words = leaves.filter(leaf => !aside.includes(leaf))
    if (words.length <= most) parted.push({ row, words, aside })
    yield
  }
  const proposals = new Set<string>()
  /** What names the words' own element in some row: a time may stand in it. */
  const own = new Set<string>()
  for (const { row, words, aside } of parted) {
    let up = around(words)
    for (let isOwn = true; up && up !== row; up = parentOf(up), isOwn = false) {
      const at = up
      if (!isOwn && aside.some(({ parent }) => contains(at, parent))) break
      const mark = namedLike(at, row)
      for (const css of mark ? [mark, ...classesOf(at).map(name => `.${name}`)] : []) {
        proposals.add(css)
        if (isOwn) own.add(css)
      }
    }
    yield
  }
  function* named(css: string): ReadingSteps<Element[]> {
    const rowsNamed: Element[] = []
    for (const { row, words, aside } of parted) {
      yield
      const found = elementsAt([row], css).filter(one => one !== row)
      const [only, another] = found
      if (!only) continue
      if (words.length === 0) continue
      const isWhole = words.every(({ parent }) => contains(only, parent))
      // What is no part of the message and has no element of its own cannot be left out.
      if (aside.some(({ parent }) => parent === only || (contains(only, parent) && !own.has(css)))) return []
      if (another || isCard(isWhole ? only : row, words)) return []
      rowsNamed.push(row)
    }
    return rowsNamed
  }
  const best: { css: string; rows: Element[] }[] = []
  for (const css of proposals) {
    best.push({ css, rows: yield* named(css) })
    yield
  }
  best.sort((a, b) => b.rows.length - a.rows.length)
  const [first] = best
  const glued = parted.flatMap(({ row, aside }) =>
    aside
      .filter(({ parent }) =>
        elementsAt([row], first?.css ?? ':not(*)').some(one => one !== parent && contains(one, parent)),
      )
      .flatMap(({ parent }) => namedLike(parent, row) ?? []),
  )
  return {
    aside: [...new Set(glued)].slice(0, 4),
    image: marksOnlyIn(
      parted.flatMap(({ row, words }) =>
        words.length > 0 ? [] : [...selectAll(row, 'img')].map(at => ({ at, row })),
      ),
      first?.rows ?? [],
    ),
    card: marksOnlyIn(
      parted.flatMap(({ row, words }) => {
        const at = isCard(row, words) && around(words)
        return at && at !== row ? [{ at, row }] : []
      }),
      first?.rows ?? [],
    ),
    text: best
      .filter(({ rows }) => rows.length > 0 && rows.length === first?.rows.length)
      .map(({ css }) => css)
      .slice(0, 2),
    rows: first?.rows ?? [],
  }
}
