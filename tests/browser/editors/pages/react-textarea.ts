import { type ChangeEvent, createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Mount } from '../mounted'

interface Props {
  readonly draft: string
  /** Cuts what is longer, as some consoles do in their state rather than by `maxlength`. */
  readonly longest: number
  hold(value: string): void
}

const Composer = ({ draft, longest, hold }: Props) => {
  const [value, setValue] = useState(draft)
  hold(value)
  const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.target.value.slice(0, longest))
  return createElement('textarea', { value, onChange })
}

/** A controlled field: React writes its own state back over whatever it did not hear of. */
export const mount: Mount = (place, draft, { longest = Number.POSITIVE_INFINITY }) => {
  let held = draft
  const hold = (value: string) => {
    held = value
  }
  const root = createRoot(place)
  flushSync(() => root.render(createElement(Composer, { draft, longest, hold })))
  const element = place.querySelector('textarea')
  if (!element) throw new Error('React rendered no textarea')
  return { element, model: () => held, unmount: () => root.unmount() }
}
