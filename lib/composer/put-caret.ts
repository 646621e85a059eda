import { selectionIn } from './caret'
import { isField } from './editable'
import { even } from './outcome'
import { type Around, readAround } from './read-around'
import { select } from './stand'

/** Puts the caret `offset` UTF-16 units into the text just inserted. */
export function putCaret(composer: HTMLElement, [before]: Around, text: string, offset: number): void {
  if (isField(composer)) return composer.setSelectionRange(before.length + offset, before.length + offset)
  const wanted = before + text.slice(0, offset)
  const place = selectionIn(composer)
  if (place && even(readAround(composer, place)[0]) === even(wanted) && offset === text.length) return
  // Counted in what is seen: what stands between (spaces, line breaks) is stepped over afterwards.
  const point = afterSeen(composer, seen(wanted))
  if (!point) return
  select(composer, { startContainer: point[0], startOffset: point[1], endContainer: point[0], endOffset: point[1] })
  const gap = /\s*$/.exec(text.slice(0, offset))?.[0].length ?? 0
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
