import type { ComponentChildren } from 'preact'

interface PageHeadProps {
  readonly title: string
  /** One sentence on what this section is for. */
  readonly about?: string
  /** Right of the title. */
  readonly children?: ComponentChildren
}

export function PageHead({ title, about, children }: PageHeadProps) {
  return (
    <header class="page-head">
      <h1>{title}</h1>
      <div class="page-actions">{children}</div>
      {about && <p>{about}</p>}
    </header>
  )
}
