import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import { isComposing } from '@/lib/composer/ime'
import { LABELS } from '@/lib/practice/labels'

interface FrameProps {
  /** Its accessible name. */
  readonly name: string
  readonly save?: string
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly children: ComponentChildren
}

/** A small form in an order card: the first field has the focus, Enter saves, Escape closes. */
export function Frame({ name, save = LABELS.save, onSave, onCancel, children }: FrameProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus(), [])
  return (
    <form
      class="act-form"
      aria-label={name}
      ref={form}
      onSubmit={event => {
        event.preventDefault()
        onSave()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape' && !isComposing(event)) onCancel()
      }}
    >
      {children}
      <div class="form-foot">
        <button type="submit" class="save">
          {save}
        </button>
        <button type="button" onClick={onCancel}>
          {LABELS.cancel}
        </button>
      </div>
    </form>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly rows?: number
  readonly inputMode?: 'decimal' | 'tel'
}

/** A labelled field of a form. */
export function FormField({ label, value, onText, rows, inputMode }: FieldProps) {
  const id = useId()
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      {rows ? (
        <textarea id={id} rows={rows} value={value} onInput={event => onText(event.currentTarget.value)} />
      ) : (
        <input
          id={id}
          value={value}
          {...(inputMode && { inputMode })}
          onInput={event => onText(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
