import { type ChangeEvent, createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync } from 'react-dom'
import type { Mount } from '../mounted'

/** A controlled field: React writes its own state back over whatever it did not hear of. */
export const mount: Mount = (place, draft) => {
  let held = draft
  const Composer = () => {
    const [value, setValue] = useState(draft)
    held = value
    const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => setValue(event.target.value)
    return createElement('textarea', { value, onChange })
  }
  flushSync(() => createRoot(place).render(createElement(Composer)))
  const element = place.querySelector('textarea')
  if (!element) throw new Error('React rendered no textarea')
  return { element, model: () => held }
}
