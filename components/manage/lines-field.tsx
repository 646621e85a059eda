import { useEffect, useId, useState } from 'preact/hooks'

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
  const [text, setText] = useState(written)
  useEffect(() => setText(written), [written])
  const fault = text === written ? undefined : wrong(text)
  const id = useId()
  return (
    <>
      <label for={id}>{name}</label>
      <textarea
        id={id}
        class="field"
        rows={5}
        spellcheck={false}
        {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })}
        aria-invalid={fault !== undefined}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={({ currentTarget: { value } }) => {
          if (value !== written && !wrong(value)) onWritten(value)
        }}
      />
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault && (
        <p class="wrong" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}
