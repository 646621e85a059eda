import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

interface LeftFieldOptions {
  /** As it is kept. */
  readonly written: string
  /** What is wrong with a text, in words; nothing is saved then. */
  readonly wrong?: ((text: string) => string | undefined) | undefined
  /** Called once the field is left, with another text that holds. */
  readonly onWritten: (text: string) => void
}

/**
 * A text that is saved when its field is left, by the keyboard, the pointer or another page: a time being typed passes through other times,
 * which nobody meant. What is kept elsewhere meanwhile does not change what is being typed.
 */
export function useLeftField({ written, wrong, onWritten }: LeftFieldOptions) {
  const typed = useSignal<string | undefined>(undefined)
  const leave = () => {
    const text = typed.peek()
    if (text === undefined || wrong?.(text)) return
    typed.value = undefined
    if (text !== written) onWritten(text)
  }
  const left = useRef(leave)
  left.current = leave
  useEffect(() => () => left.current(), [])
  const text = typed.value ?? written
  return {
    text,
    type: (now: string) => {
      typed.value = now
    },
    leave,
    fault: text === written ? undefined : wrong?.(text),
  }
}
