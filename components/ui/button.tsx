import type { IconNode } from 'lucide'
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import { Icon } from './icon'

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'icon'>

interface ButtonProps extends Native {
  /** `main` is the one action of its row; `quiet` has no frame; `danger` cannot be undone. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'danger'
  readonly icon?: IconNode
  readonly children: ComponentChildren
}

export function Button({ look = 'plain', icon, children, ...native }: ButtonProps) {
  return (
    <button type="button" class={`btn ${look}`} {...native}>
      {icon && <Icon of={icon} size={13} />}
      {children}
    </button>
  )
}

interface IconButtonProps extends Native {
  readonly icon: IconNode
  /** Its accessible name, also shown as the tooltip. */
  readonly name: string
  readonly small?: boolean
}

export function IconButton({ icon, name, small = false, ...native }: IconButtonProps) {
  return (
    <button
      type="button"
      class={small ? 'icon-btn small' : 'icon-btn'}
      aria-label={name}
      title={name}
      {...native}
    >
      <Icon of={icon} size={small ? 13 : 15} />
    </button>
  )
}
