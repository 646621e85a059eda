import { useId } from 'preact/hooks'
import { useLeftField } from './left-field'

interface LinesFieldProps {
  readonly name: string
  readonly hint?: string
  readonly written: string
  readonly wrong: (text: string) => string | undefined
  /** Called on leaving the field, only with a text that holds. */
  readonly onWritten: (text: string) => void
}

/** A field of several lines whose text is saved when it is left. */
export function LinesField({ name, hint, written, wrong, onWritten }: LinesFieldProps) {
  const left = useLeftField({ written, wrong, onWritten })
  const id = useId()
  return (
    <>
      <label class="field-name" for={id}>
        {name}
      </label>
      <textarea
        id={id}
        class="field"
        rows={5}
        spellcheck={false}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        aria-invalid={left.fault !== undefined}
        value={left.text}
        onInput={({ currentTarget }) => left.type(currentTarget.value)}
        onBlur={left.leave}
      />
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {left.fault && (
        <p class="wrong" role="alert">
          {left.fault}
        </p>
      )}
    </>
  )
}
