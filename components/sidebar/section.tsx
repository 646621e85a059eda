import type { ComponentChildren } from 'preact'

interface SectionProps {
  /** Unique in the sidebar. */
  readonly id: string
  readonly title: string
  /** Right of the title. */
  readonly aside?: ComponentChildren
  readonly children: ComponentChildren
}

export function Section({ id, title, aside, children }: SectionProps) {
  return (
    <section class={`section ${id}`} aria-labelledby={`title-${id}`}>
      <div class="section-head">
        <h2 id={`title-${id}`}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
