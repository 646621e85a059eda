import type { IconNode } from 'lucide'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isComposing } from '@/lib/composer/ime'
import { IconButton } from './button'
import { useCloseOutside } from './close-outside'
import { Icon } from './icon'

export interface MenuItem {
  readonly name: string
  readonly icon?: IconNode
  /** Present on items that are switched: shows a check. */
  readonly checked?: boolean
  readonly run: () => void
}

interface MenuProps {
  readonly icon: IconNode
  readonly name: string
  readonly items: readonly MenuItem[]
  readonly small?: boolean
  readonly disabled?: boolean
}

const ITEMS = '[role^=menuitem]'

/** A button that opens a short menu: arrows walk it, Escape and a click elsewhere close it. */
export function Menu({ icon, name, items, small = false, disabled = false }: MenuProps) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>(ITEMS)?.focus()
  }, [open])
  useCloseOutside(root, open, setOpen)
  const close = () => {
    setOpen(false)
    root.current?.querySelector<HTMLElement>('button')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return
    const all = [...(root.current?.querySelectorAll<HTMLElement>(ITEMS) ?? [])]
    const here = all.findIndex(button => button.contains(event.target as Node))
    if (event.key === 'ArrowDown') all[(here + 1) % all.length]?.focus()
    else if (event.key === 'ArrowUp') all[(here - 1 + all.length) % all.length]?.focus()
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const onFocusOut = (event: FocusEvent) => {
    const to = event.relatedTarget
    if (!(to instanceof Node && root.current?.contains(to))) setOpen(false)
  }
  return (
    <div class="menu" ref={root}>
      <IconButton
        small={small}
        disabled={disabled}
        icon={icon}
        name={name}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div
          class="menu-list"
          role="menu"
          tabIndex={-1}
          aria-label={name}
          onKeyDown={onKeyDown}
          onFocusOut={onFocusOut}
        >
          {items.map(item => (
            <button
              key={item.name}
              type="button"
              class="bare menu-item"
              tabIndex={-1}
              {...roleOf(item)}
              onClick={() => {
                close()
                item.run()
              }}
            >
              <span class="menu-icon">{item.checked ? '✓' : item.icon && <Icon of={item.icon} />}</span>
              {item.name}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

const roleOf = ({ checked }: MenuItem) =>
  checked === undefined
    ? ({ role: 'menuitem' } as const)
    : ({ role: 'menuitemcheckbox', 'aria-checked': checked } as const)
