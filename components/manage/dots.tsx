import type { ComponentChildren } from 'preact'

interface DotsProps {
  /** What there is nothing of is left out. */
  readonly items: readonly ComponentChildren[]
}

/** Short facts in one line with a dot between two of them; where the line breaks, no dot is left hanging. */
export function Dots({ items }: DotsProps) {
  return (
    <span class="dots">
      {items
        .filter(item => item !== undefined && item !== false && item !== '')
        .map((item, i) => (
          <span key={i}>{item}</span>
        ))}
    </span>
  )
}
