import {
  attribute,
  childNodesOf,
  firstChild,
  hasAttributes,
  localName,
  nextSibling,
  nodeType,
  shadowRoot,
  textOf,
} from './dom'
import type { Leaf, Outline, Range } from './outline-leaf'
import { collapsed, fieldValue, labelBehind } from './outline-text'
import { atOnce, type ReadingSteps } from './slices'
import { isElement, isOutside, isStyledVisible } from './visible'

const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/
const LONGEST = 2000
/** A line break inside a text, other than behind a colon: perhaps two texts. */
const BROKEN = /[^\s:：][^\S\n]*\n\s*\S/
/** White space that is more than single spaces. */
const LOOSE = /[^\S ]| {2}/
const NOTHING: ReadonlySet<Element> = new Set()
/** Deeper elements are not looked at: no console nests half as deep, and every look upwards costs the depth. */
const DEEPEST = 400
/** More runs of text than any page has that a person reads. */
const MOST = 60_000
/** Characters of one text node that are looked at: enough to see that it is longer than a text may be. */
const ENOUGH = LONGEST * 2
/** Characters of a label that is set in pieces. */
const LONGEST_LABEL = 20
const STRIDE = 64 // nodes between two places to rest

interface OutlineOptions {
  readonly skip?: ReadonlySet<Element>
  /** `false` leaves style sheets out of it, where asking them would make the browser work out styles in the middle of a change. */
  readonly styled?: boolean
  /** Which texts are labels: pages set one in several elements, or its colon in one of its own. */
  readonly isLabel?: (plain: string) => boolean
}

/** One element being walked: its shadow root first, then what it holds itself. */
interface Walk {
  readonly element: Element
  readonly from: number
  readonly isBlock: boolean
  node: Node | null
  /** What comes after the shadow root. */
  then: Node | null
  seen: boolean | undefined
  run: string
  first: Node | undefined
  pieces: number
}

export function outline(root: ParentNode, options?: OutlineOptions): Outline {
  return atOnce(outlineSteps([root], options))
}

/** The same in steps, of several elements as if they stood behind each other. */
export function* outlineSteps(
  roots: readonly ParentNode[],
  { skip = NOTHING, styled = true, isLabel = () => false }: OutlineOptions = {},
): ReadingSteps<Outline> {
  const leaves: Leaf[] = []
  const ranges = new Map<Element, Range>()
  const blocks = new Map<string, boolean>()
  const open: Walk[] = []
  let gap: Leaf['gap'] = ''
  let cut = false
  let nodes = 0

  const isBlockName = (name: string) => {
    const known = blocks.get(name) ?? BLOCK.test(name)
    blocks.set(name, known)
    return known
  }
  const add = (raw: string, parent: Element, node: Node, kind: Leaf['kind'], joined = false) => {
    const whole = (kind === 'copy' || !LOOSE.test(raw) ? raw : raw.replace(/\s+/g, ' ')).trim()
    const text = whole.slice(0, LONGEST)
    if (whole.length > LONGEST) cut = true
    if (!text) {
      if (raw && gap === '') gap = ' '
      return
    }
    const spaced = gap === '' && /^\s/.test(raw) ? ' ' : gap
    const plain = collapsed(text)
    const rest = kind === 'text' && spaced !== '\n' ? behindLabel(plain, spaced) : 0
    if (rest < plain.length)
      leaves.push({
        text: text.slice(rest).trim(),
        plain: plain.slice(rest).trim(),
        parent,
        node,
        kind,
        gap: spaced,
        joined,
      })
    gap = /\s$/.test(raw) ? ' ' : ''
  }
  /** How much of a text belongs to the label in front of it: its other half, or its colon. The label is put together. */
  const behindLabel = (plain: string, spaced: Leaf['gap']): number => {
    const before = leaves.at(-1)
    if (before?.kind !== 'text' || before.plain.length > LONGEST_LABEL) return 0
    const isHalf =
      spaced === '' &&
      plain.length <= LONGEST_LABEL &&
      !before.plain.endsWith(':') &&
      !isLabel(plain) &&
      isLabel(before.plain + plain)
    const length = isHalf ? plain.length : plain.startsWith(':') && isLabel(before.plain) ? 1 : 0
    if (length > 0) {
      const whole = before.plain.replace(/:$/, '') + plain.slice(0, length)
      leaves[leaves.length - 1] = { ...before, text: whole, plain: whole }
    }
    return length
  }
  const endRun = (walk: Walk) => {
    if (walk.first) {
      if (walk.run.trim()) walk.seen ??= !styled || isStyledVisible(walk.element)
      if (walk.seen !== false)
        add(walk.run, walk.element, walk.first, 'text', walk.pieces > 1 || BROKEN.test(walk.run))
    }
    walk.run = ''
    walk.first = undefined
    walk.pieces = 0
  }
  const enter = (element: Element) => {
    if (skip.has(element) || isOutside(element)) return
    if (open.length >= DEEPEST || leaves.length >= MOST) {
      cut = true
      return
    }
    const from = leaves.length
    const isBlock = isBlockName(localName(element))
    if (isBlock) gap = '\n'
    const copied = hasAttributes(element) ? attribute(element, 'data-clipboard-text') : null
    if (copied) add(copied.slice(0, ENOUGH), element, element, 'copy')
    const value = fieldValue(element)
    let [node, then]: [Node | null, Node | null] = [null, null]
    if (value === undefined) {
      const shadow = shadowRoot(element)
      then = firstChild(element)
      if (shadow) node = firstChild(shadow)
      if (!node) [node, then] = [then, null]
    } else if (!styled || isStyledVisible(element)) {
      const behind = labelBehind(element)
      const said = behind ?? attribute(element, 'aria-label') ?? attribute(element, 'title') ?? ''
      const isNamed = !behind && isLabel(leaves.at(-1)?.plain ?? '')
      if (value && !isNamed && isLabel(collapsed(said))) add(said, element, element, 'text')
      add(value.slice(0, ENOUGH), element, element, 'field')
    }
    open.push({ element, from, isBlock, node, then, seen: undefined, run: '', first: undefined, pieces: 0 })
  }
  const take = (walk: Walk, node: Node) => {
    const type = nodeType(node)
    if (type === 3) {
      walk.first ??= node
      if (walk.run.length > ENOUGH) return
      const text = textOf(node, ENOUGH)
      if (text.trim() && !(walk.run && /[:：]\s*$/.test(walk.run))) walk.pieces++
      walk.run += text
    } else if (type === 1) {
      endRun(walk)
      enter(node as Element)
    }
  }
  const leave = ({ element, isBlock, from }: Walk) => {
    open.pop()
    if (isBlock) gap = '\n'
    if (leaves.length > from) ranges.set(element, [from, leaves.length])
  }
  for (const root of roots)
    for (const top of isElement(root) ? [root] : childNodesOf(root)) {
      enter(top)
      for (let walk = open.at(-1); walk; walk = open.at(-1)) {
        const { node } = walk
        if (node) {
          // A list of nodes costs more to walk than the nodes themselves.
          walk.node = nextSibling(node)
          take(walk, node)
        } else {
          endRun(walk)
          if (walk.then) [walk.node, walk.then] = [walk.then, null]
          else leave(walk)
        }
        if (++nodes % STRIDE === 0) yield
      }
    }
  return {
    leaves,
    cut,
    rangeOf: element => ranges.get(element),
    text: ([from, to]) => {
      const parts = leaves.slice(from, to).filter(({ kind }) => kind !== 'copy')
      return parts.map((leaf, i) => (i === 0 ? '' : leaf.gap) + leaf.text).join('')
    },
  }
}
