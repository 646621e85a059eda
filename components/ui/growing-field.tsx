import type { TextareaHTMLAttributes } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isComposing } from '@/lib/composer/ime'

type Native = Omit<
  TextareaHTMLAttributes<HTMLTextAreaElement>,
  'value' | 'class' | 'onInput' | 'onKeyDown' | 'onSubmit' | 'name'
>

interface GrowingFieldProps extends Native {
  readonly value: string
  /** Its accessible name. */
  readonly name: string
  readonly onText: (text: string) => void
  /** Enter without Shift, outside a composition. */
  readonly onEnter: () => void
  readonly onEscape?: () => void
  /** Takes the focus when it appears: it appeared because the agent asked for it. */
  readonly atOnce?: boolean
}

/** A field of one line that grows with its text up to six; Shift+Enter makes a new line. */
export function GrowingField({
  value,
  name,
  onText,
  onEnter,
  onEscape,
  atOnce = false,
  ...native
}: GrowingFieldProps) {
  const [focused, setFocused] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (atOnce) field.current?.focus()
  }, [atOnce])
  const lines = value.split('\n').length + Math.floor(value.length / 24)
  const rows = Math.min(6, Math.max(focused ? 2 : 1, lines))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus brought into sight what the field was before it grew
  useLayoutEffect(() => {
    if (focused) field.current?.scrollIntoView({ block: 'nearest' })
  }, [focused, rows])
  return (
    <textarea
      ref={field}
      class="field"
      rows={rows}
      value={value}
      aria-label={name}
      placeholder={name}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onInput={event => onText(event.currentTarget.value)}
      onKeyDown={event => {
        if (isComposing(event)) return
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault()
          onEnter()
        } else if (event.key === 'Escape' && onEscape) {
          event.stopPropagation()
          onEscape()
        }
      }}
      {...native}
    />
  )
}
