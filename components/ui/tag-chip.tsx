import type { ComponentChildren } from 'preact'
import { tagColour } from '@/lib/notes/tags'

interface TagChipProps {
  readonly name: string
  /** The shop's list. */
  readonly colours: Parameters<typeof tagColour>[1]
  readonly children?: ComponentChildren
}

/** A tag in the colour the shop gave it. */
export function TagChip({ name, colours, children }: TagChipProps) {
  return (
    <span class={`chip tag ${tagColour(name, colours)}`}>
      <bdi class="cut">{name}</bdi>
      {children}
    </span>
  )
}
