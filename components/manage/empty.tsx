import type { IconNode } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '../ui/icon'

/** An empty state that teaches the next step. */
export function Empty({ icon, children }: { readonly icon: IconNode; readonly children: ComponentChildren }) {
  return (
    <div class="empty">
      <Icon of={icon} size={28} />
      <p>{children}</p>
    </div>
  )
}
