import { isField, isHtmlElement } from './editable'

/** The text of a composer in three parts: before the selection, in it, after it. */
export type Around = readonly [before: string, inside: string, after: string]

/** A selection in an editable element; fields know theirs. */
export type CaretContext = Pick<
  AbstractRange,
  'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'
>

/**
 * Reads an editable element as it is seen: a line break for each `<br>` and each edge of a block, islands that cannot be
 * edited left out (mentions, placeholders). Costs layout: for a composer, once per insertion, never in an observer.
 */
export function readAround(composer: HTMLElement, place?: CaretContext): Around {
  if (isField(composer)) {
    const start = composer.selectionStart ?? composer.value.length
    const end = composer.selectionEnd ?? start
    return [composer.value.slice(0, start), composer.value.slice(start, end), composer.value.slice(end)]
  }
  const view = composer.ownerDocument.defaultView
  const parts: [string, string, string] = ['', '', '']
  let part: 0 | 1 | 2 = 0
  const arrive = (node: Node, offset: number) => {
    if (part === 0 && node === place?.startContainer && offset === place.startOffset) part = 1
    if (part === 1 && node === place?.endContainer && offset === place.endOffset) part = 2
  }
  const read = (node: Node, keepsBreaks: boolean) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const data = node.nodeValue ?? ''
      for (let i = 0; i <= data.length; i++) {
        arrive(node, i)
        parts[part] += data[i] === '\n' && !keepsBreaks ? ' ' : (data[i] ?? '')
      }
    } else if (isHtmlElement(node)) {
      if (node !== composer && node.contentEditable === 'false') return
      const { display = '', whiteSpace = '' } = view?.getComputedStyle(node) ?? {}
      const edge =
        node.tagName === 'BR' || (node !== composer && !/^(inline|contents)/.test(display)) ? '\n' : ''
      parts[part] += edge
      let i = 0
      for (const child of node.childNodes) {
        arrive(node, i++)
        read(child, /^(pre|break)/.test(whiteSpace))
      }
      arrive(node, i)
      parts[part] += edge
    }
  }
  read(composer, false)
  return parts
}
