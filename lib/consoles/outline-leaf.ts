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
  /**
   * Made of several text nodes that touch, or of several lines: one text to the eye, perhaps two to the page. A label and its value do not
   * count.
   */
  readonly joined: boolean
}

export type Range = readonly [from: number, to: number]

/** The visible text of a page in document order, with the stretch of it that each element holds. Made by one walk. */
export interface Outline {
  readonly leaves: readonly Leaf[]
  /** Something was too long, too deep or too much to be looked at whole. */
  readonly cut: boolean
  /** Absent for an element that holds no visible text. */
  rangeOf(element: Element): Range | undefined
  text(range: Range): string
}
