import { childNodesOf, closest, contains } from '../dom'
import { nameIn } from '../order/name'
import { outline, outlineSteps } from '../outline'
import type { Leaf, Outline } from '../outline-leaf'
import type { ReadingSteps } from '../slices'
import { parentOf } from '../visible'
import type { Vocabulary } from '../words/vocabulary'
import { classesOf, namedLike, pathTo } from './path'
import type { ChatRows } from './rows'

/** Runs of text in front of the messages among which the head of the chat is. */
const HEAD = 6
const LONGEST = 40

export interface FoundName {
  readonly name: string
  readonly css: string
}

/**
 * Whom the open chat is with: a text of its head that the page says again outside the messages (in its list of buyers), or one of that
 * list that stands above several messages. Undefined where two could be meant.
 */
export function* nameBeside(
  root: ParentNode,
  { list, all }: ChatRows,
  words: Vocabulary,
): ReadingSteps<FoundName | undefined> {
  const page = yield* outlineSteps([root])
  const { leaves } = page
  const standsAlone = ({ parent }: Leaf) => {
    const [from, to] = page.rangeOf(parent) ?? [0, 0]
    return to - from === 1
  }
  const outside: Leaf[] = []
  for (const leaf of leaves) {
    if (!contains(list, leaf.parent) && standsAlone(leaf) && isName(leaf, words)) outside.push(leaf)
    yield
  }
  const first = leaves.findIndex(({ parent }) => contains(list, parent))
  const head = leaves.slice(Math.max(0, first - HEAD), Math.max(0, first))
  const isListed = (leaf: Leaf) =>
    outside.some(
      other => other.parent !== leaf.parent && other.text === leaf.text && isFirst(page, other, words),
    )
  const twice = head.filter(leaf => outside.includes(leaf) && isListed(leaf))
  const last = twice.at(-1)
  if (last && twice.every(({ text }) => text === last.text))
    return { name: last.text, css: pathTo(last.parent) }
  const signed = new Map<string | undefined, number>()
  for (const row of all) {
    const [head, another] = outline(row, { styled: false }).leaves
    if (another) signed.set(head?.text, (signed.get(head?.text) ?? 0) + 1)
    yield
  }
  const [writer, another] = outside.filter(
    leaf => (signed.get(leaf.text) ?? 0) > 1 && isFirst(page, leaf, words),
  )
  const css =
    writer &&
    !another &&
    (markInOpenRow(writer.parent) ?? (hasMail(page, writer) ? pathTo(writer.parent) : undefined))
  return css ? { name: writer.text, css } : undefined
}

/** Not what was said last, behind the name of a row: nothing of another kind stands in front of it. */
function isFirst(page: Outline, leaf: Leaf, words: Vocabulary): boolean {
  for (let up = parentOf(leaf.parent); up; up = parentOf(up)) {
    const [from, to] = page.rangeOf(up) ?? [0, 0]
    if (to - from < 2) continue
    const before = page.leaves.slice(from, page.leaves.indexOf(leaf)).filter(one => isName(one, words))
    const row = up
    return before.every(one => namedLike(one.parent, row) === namedLike(leaf.parent, row))
  }
  return true
}

/** An e-mail address stands right behind the customer's name, and behind nobody else's. */
function hasMail({ leaves }: Outline, leaf: Leaf): boolean {
  return /^\S+@\S+\.\w{2,}$/.test(leaves[leaves.indexOf(leaf) + 1]?.plain ?? '')
}

/** A class that the open row of a list has and none of the others. */
function markInOpenRow(element: Element): string | undefined {
  for (
    let row = parentOf(element), parent = row && parentOf(row);
    row && parent;
    row = parent, parent = parentOf(row)
  ) {
    const own = classesOf(row)
    const others = [...childNodesOf(parent)].filter(
      other => other !== row && classesOf(other).some(name => own.includes(name)),
    )
    if (others.length === 0) continue
    const open = own.find(name => !others.some(other => classesOf(other).includes(name)))
    const mark = namedLike(element, row)
    return open && mark ? `.${open} ${mark}` : undefined
  }
  return undefined
}

function isName({ kind, text, plain, parent }: Leaf, words: Vocabulary): boolean {
  return (
    kind === 'text' &&
    nameIn(text) === text &&
    text.length > 1 &&
    text.length <= LONGEST &&
    /\p{L}|\*/u.test(text) &&
    !/[:：]|\d\s?(?:秒|分|小时|天)|超时|\d{1,2}:\d{2}/.test(text) &&
    words.labelOf(plain) === undefined &&
    words.status(text) === undefined &&
    !words.isAction(plain) &&
    !words.isMark(text) &&
    !words.isAll(plain) &&
    !closest(parent, 'button,[role=button],[role=tab]')
  )
}
