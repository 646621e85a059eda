import type { IconNode } from 'lucide'
import { createElement } from 'preact'

interface IconProps {
  readonly of: IconNode
  /** px; 14 unless said. */
  readonly size?: number
}

/** A Lucide icon. Decoration only: the word or the accessible name stands beside it. */
export function Icon({ of, size = 14 }: IconProps) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width={2}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes]) => createElement(tag, attributes))}
    </svg>
  )
}
