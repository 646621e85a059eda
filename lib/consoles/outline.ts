import { isElement, isOutside, isStyledVisible, parentOf } from './visible'

/** One uninterrupted run of visible text on the page, or the value of a field. */
export interface Leaf {
  /** Trimmed, white space collapsed. */
  readonly text: string
  /** The same text, place by place, with full-width signs, digits and letters made plain: for matching only. */
  readonly plain: string
  readonly parent: Element
  readonly node: Node
  /** `copy`: what a copy button would copy (`data-clipboard-text`); line breaks kept. */
  readonly kind: 'text' | 'field' | 'copy'
  /** What separates it from the run before, as far as the tags say: nothing, a space, or a new line. */
  readonly gap: '' | ' ' | '\n'
  /** Made of several text nodes that touch, or of several lines: one text to the eye, perhaps two to the page. A label and its value do not count. */
  readonly joined: boolean
}

export type Range = readonly [from: number, to: number]

/** The visible text of a page in document order, with the stretch of it that each element holds. Made by one walk. */
export interface Outline {
  readonly leaves: readonly Leaf[]
  /** Absent for an element that holds no visible text. */
  rangeOf(element: Element): Range | undefined
  text(range: Range): string
}

const BLOCK =
  /^(?:address|article|aside|blockquote|br|caption|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/
const LONGEST = 2000
/** A line break inside a text, other than behind a colon: perhaps two texts. */
const BROKEN = /[^\s:：][^\S\n]*\n\s*\S/
/** White space that is more than single spaces. */
const LOOSE = /[^\S ]| {2}/
/** Signs that have a plain form. */
const DRESSED = /[\u00a0\u2002-\u200f\u2028-\u202f\u2060\u3000\ufeff\uff01-\uff5e\uffe5]/
const NOTHING: ReadonlySet<Element> = new Set()

/** `styled: false` leaves style sheets out of it, where asking them would make the browser work out styles in the middle of a change. */
export function outline(
  root: ParentNode,
  { skip = NOTHING, styled = true }: { readonly skip?: ReadonlySet<Element>; readonly styled?: boolean } = {},
): Outline {
  const leaves: Leaf[] = []
  const ranges = new Map<Element, Range>()
  const blocks = new Map<string, boolean>()
  let gap: Leaf['gap'] = ''
  let run = ''
  let first: Node | undefined
  let pieces = 0

  const isBlockName = (name: string) => {
    const known = blocks.get(name) ?? BLOCK.test(name)
    blocks.set(name, known)
    return known
  }
  const add = (raw: string, parent: Element, node: Node, kind: Leaf['kind'], joined = false) => {
    const text = (kind === 'copy' || !LOOSE.test(raw) ? raw : raw.replace(/\s+/g, ' '))
      .trim()
      .slice(0, LONGEST)
    if (!text) {
      if (raw && gap === '') gap = ' '
      return
    }
    const spaced = gap === '' && /^\s/.test(raw) ? ' ' : gap
    leaves.push({ text, plain: collapsed(text), parent, node, kind, gap: spaced, joined })
    gap = /\s$/.test(raw) ? ' ' : ''
  }
  const walk = (parent: Element, within: Node) => {
    let seen: boolean | undefined
    const endRun = () => {
      if (first) {
        if (run.trim()) seen ??= !styled || isStyledVisible(parent)
        if (seen !== false) add(run, parent, first, 'text', pieces > 1 || BROKEN.test(run))
      }
      run = ''
      first = undefined
      pieces = 0
    }
    // A list of nodes costs more to walk than the nodes themselves.
    for (let node = within.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = node.nodeValue ?? ''
        first ??= node
        if (text.trim() && !(run && /[:：]\s*$/.test(run))) pieces++
        run += text
      } else if (isElement(node)) {
        endRun()
        enter(node)
      }
    }
    endRun()
  }
  const enter = (element: Element) => {
    if (skip.has(element) || isOutside(element)) return
    const from = leaves.length
    const isBlock = isBlockName(element.localName)
    if (isBlock) gap = '\n'
    const copied = element.hasAttributes() ? element.getAttribute('data-clipboard-text') : null
    if (copied) add(copied, element, element, 'copy')
    const value = fieldValue(element)
    if (value === undefined) {
      const { shadowRoot } = element
      if (shadowRoot) walk(element, shadowRoot)
      walk(element, element)
    } else if (!styled || isStyledVisible(element)) add(value, element, element, 'field')
    if (isBlock) gap = '\n'
    if (leaves.length > from) ranges.set(element, [from, leaves.length])
  }
  if (isElement(root)) enter(root)
  else for (const child of root.children) enter(child)
  return {
    leaves,
    rangeOf: element => ranges.get(element),
    text: ([from, to]) => {
      const parts = leaves.slice(from, to).filter(({ kind }) => kind !== 'copy')
      return parts.map((leaf, i) => (i === 0 ? '' : leaf.gap) + leaf.text).join('')
    },
  }
}

/** The highest element that holds this leaf and nothing else; the leaf's own node when its parent holds more. */
export function boxOf(page: Outline, at: number): Node {
  const leaf = page.leaves[at]
  if (!leaf) throw new RangeError(`no leaf ${at}`)
  let box = leaf.node
  for (let up: Element | undefined = leaf.parent; up; up = parentOf(up)) {
    const [from, to] = page.rangeOf(up) ?? [0, 0]
    if (to - from !== 1) break
    box = up
  }
  return box
}

/** Values people typed or pages filled in; a search box or a password is neither, and what is not text has none. */
function fieldValue(element: Element): string | undefined {
  const { localName } = element
  if (localName !== 'input' && localName !== 'textarea') return undefined
  const isText =
    localName === 'textarea' || /^(?:text|tel|email|number|url|)$/.test(element.getAttribute('type') ?? '')
  return isText && 'value' in element ? String(element.value) : ''
}

/** Full-width signs, digits and letters made plain, place by place. */
export function collapsed(text: string): string {
  return DRESSED.test(text)
    ? text
        .replace(/[\uff01-\uff5e]/g, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
        .replace(/\uffe5/g, '¥')
        .replace(/[\u00a0\u2002-\u200f\u2028-\u202f\u2060\u3000\ufeff]/g, ' ')
    : text
}
