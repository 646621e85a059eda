import { MessageInput } from '@chatscope/chat-ui-kit-react'
import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Mount } from '../mounted'

/** Controlled: the state is the element's `innerHTML`; what is sent is the `innerText` it reports. */
export const mount: Mount = (place, draft) => {
  let held = draft
  const Composer = () => {
    const [value, setValue] = useState(draft)
    return createElement(MessageInput, {
      value,
      attachButton: false,
      onChange: (html: string, _content: string, text: string) => {
        held = text
        setValue(html)
      },
      onSend: () => window.page?.sent.push('chatscope'),
    })
  }
  flushSync(() => createRoot(place).render(createElement(Composer)))
  const element = place.querySelector<HTMLElement>('[contenteditable=true]')
  if (!element) throw new Error('chatscope rendered no editor')
  return { element, model: () => held }
}
