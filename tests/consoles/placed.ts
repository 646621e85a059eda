import type { ConsoleProfile } from '@/lib/consoles/profile'
import { elementsAt } from '@/lib/consoles/select'

/** Where a browser would put things, in pixels from the left: happy-dom lays nothing out. */
const LIST = { left: 0, right: 600 }
const WORDS = { buyer: { left: 50, right: 300 }, agent: { left: 300, right: 550 } } as const

/**
 * Lays the messages of a page out as chats are: what stands in a buyer's row at one edge, in the shop's at the other. A class that gets
 * another name leaves everything where it is. Undone by what it returns.
 */
export function placeSides(document: Document, { chat }: ConsoleProfile): () => void {
  const sides = new Map<Element, keyof typeof WORDS>()
  for (const row of chat?.row.flatMap(css => elementsAt([document], css)) ?? [])
    for (const side of ['buyer', 'agent'] as const)
      if (chat?.sides[side]?.some(css => elementsAt([row], css).length > 0)) sides.set(row, side)
  const { prototype } = Element
  const before = Object.getOwnPropertyDescriptor(prototype, 'getBoundingClientRect')
  Object.defineProperty(prototype, 'getBoundingClientRect', {
    configurable: true,
    value(this: Element) {
      // Some rows are the words themselves.
      let row: Element | null = this.children.length === 0 ? this : this.parentElement
      while (row && !sides.has(row)) row = row.parentElement
      const side = row && sides.get(row)
      const { left, right } = side ? WORDS[side] : LIST
      return { left, right, width: right - left }
    },
  })
  return () => {
    if (before) Object.defineProperty(prototype, 'getBoundingClientRect', before)
    else Reflect.deleteProperty(prototype, 'getBoundingClientRect')
  }
}
