import { oneOf, type Random } from './random'

/** Words for `{goods}` and the like, by name. */
export type Slots = ReadonlyMap<string, readonly string[]>

/**
 * A written line with its variants: `[a|b]` one of them; `(a)` and `[a|b]?` may be missing; `(a|b)` is mostly there; `a?` a character that
 * may be missing; `{goods}` a word of that slot. Groups nest. A group of `,` alone parts two halves: a comma, a space or nothing.
 */
type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'choice'; readonly present: number; readonly branches: readonly (readonly Node[])[] }

/** How often what may be missing is there, and what is mostly there. */
const RARE = 0.4
const OFTEN = 0.75

const CLOSE: Readonly<Record<string, string>> = { '[': ']', '(': ')' }

/** Throws on a group that is not closed. */
export function parsePattern(pattern: string): readonly Node[] {
  let at = 0
  const sequence = (until: string): { readonly nodes: Node[]; readonly ended: string } => {
    const nodes: Node[] = []
    let text = ''
    const flush = () => {
      if (text) nodes.push({ kind: 'text', text })
      text = ''
    }
    while (at < pattern.length) {
      const letter = pattern.charAt(at++)
      if (until.includes(letter)) {
        flush()
        return { nodes, ended: letter }
      }
      const close = CLOSE[letter]
      if (close) {
        flush()
        nodes.push(group(close, letter === '('))
      } else if (letter === '{') {
        flush()
        const end = pattern.indexOf('}', at)
        nodes.push({ kind: 'slot', name: pattern.slice(at, end) })
        at = end + 1
      } else if (letter === '?' && text) {
        const last = text.slice(-1)
        text = text.slice(0, -1)
        flush()
        nodes.push({ kind: 'choice', present: RARE, branches: [[{ kind: 'text', text: last }]] })
      } else text += letter
    }
    flush()
    if (until) throw new Error(`${until.slice(-1)} is missing in ${pattern}`)
    return { nodes, ended: '' }
  }
  const group = (close: string, mayLack: boolean): Node => {
    const branches: Node[][] = []
    for (;;) {
      const { nodes, ended } = sequence(`|${close}`)
      branches.push(nodes)
      if (ended === close) break
    }
    const marked = pattern.charAt(at) === '?'
    if (marked) at++
    const present = marked || (mayLack && branches.length === 1) ? RARE : mayLack ? OFTEN : 1
    return { kind: 'choice', present, branches }
  }
  return sequence('').nodes
}

export function writeOne(nodes: readonly Node[], slots: Slots, random: Random): string {
  return nodes
    .map(node => {
      if (node.kind === 'text') return node.text === ',' ? oneOf(random, ['，', ' ', ',', '']) : node.text
      if (node.kind === 'slot') {
        const words = slots.get(node.name)
        if (!words) throw new Error(`no slot is called ${node.name}`)
        return oneOf(random, words)
      }
      if (random() >= node.present) return ''
      return writeOne(oneOf(random, node.branches), slots, random)
    })
    .join('')
}
