import { MessageInput } from '@chatscope/chat-ui-kit-react'
import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Mount } from '../mounted'
import { textOf } from './contenteditable'

const Composer = ({ draft, hold }: { draft: string; hold(html: string): void }) => {
  const [value, setValue] = useState(draft)
  hold(value)
  return createElement(MessageInput, {
    value,
    attachButton: false,
    onChange: (html: string) => setValue(html),
    onSend: () => window.page?.sent.push('chatscope'),
  })
}

/** Controlled: its model is the `innerHTML` it last reported. */
export const mount: Mount = (place, draft) => {
  let held = draft
  const hold = (html: string) => {
    held = html
  }
  const root = createRoot(place)
  flushSync(() => root.render(createElement(Composer, { draft, hold })))
  const element = place.querySelector<HTMLElement>('[contenteditable=true]')
  if (!element) throw new Error('chatscope rendered no editor')
  const model = () => {
    const copy = document.createElement('div')
    copy.innerHTML = held
    document.body.append(copy)
    const text = textOf(copy)
    copy.remove()
    return text
  }
  return { element, model, unmount: () => root.unmount() }
}
