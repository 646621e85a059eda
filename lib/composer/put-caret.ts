import { selectionIn } from './caret'
import { isField } from './editable'
import { select } from './focus-composer'
import { even } from './outcome'
import { type Around, readAround } from './read-around'

/** Puts the caret `offset` UTF-16 units into the text just inserted, unless the agent has typed on meanwhile. */
export function putCaret(composer: HTMLElement, around: Around, text: string, offset: number): void {
  const [before, , after] = around
  const wanted = before + text.slice(0, offset)
  const place = selectionIn(composer)
  const [left, ...right] = readAround(composer, place)
  const held = left + right.join('')
  if (even(held) !== even(before + text + after)) return
  if (isField(composer)) {
    composer.setSelectionRange(wanted.length, wanted.length)
    return
  }
  // Editors leave the caret after what was pasted; one that does not is helped.
  if (place && offset === text.length && even(left) === even(wanted)) return
  caretAfter(composer, wanted)
}

/** Puts the caret behind the beginning of an editable element's text. */
export function caretAfter(composer: HTMLElement, wanted: string): void {
  // Counted in what is seen: what stands between (spaces, line breaks) is stepped over afterwards.
  const point = afterSeen(composer, seen(wanted))
  if (!point) return
  select(composer, {
    startContainer: point[0],
    startOffset: point[1],
    endContainer: point[0],
    endOffset: point[1],
  })
  const gap = /\s*$/.exec(wanted)?.[0].length ?? 0
  const selection = composer.ownerDocument.getSelection()
  for (let i = 0; i < gap; i++) selection?.modify('move', 'forward', 'character')
}

const seen = (text: string) => even(text).replace(/\n/g, '').length

/** The point right after the n-th visible character. */
function afterSeen(composer: HTMLElement, n: number): [Node, number] | undefined {
  const walker = composer.ownerDocument.createTreeWalker(composer, NodeFilter.SHOW_TEXT)
  let left = n
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('[contenteditable=false]')) continue
    const data = node.nodeValue ?? ''
    for (let i = 0; i < data.length; i++) {
      if (left === 0) return [node, i]
      left -= seen(data[i] ?? '')
      if (left === 0) return [node, i + 1]
    }
  }
  return undefined
}
