import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createEditor, Node } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'
import type { Mount } from '../mounted'

const withEverything = () => withHistory(withReact(createEditor()))

const Composer = ({ editor, draft }: { editor: ReturnType<typeof withEverything>; draft: string }) => {
  const [initialValue] = useState([{ children: [{ text: draft }] }])
  const children = createElement(Editable, {
    placeholder: '输入回复',
    onKeyDown: event => {
      if (event.key === 'Enter') window.page?.sent.push('slate')
    },
  })
  return createElement(Slate, { editor, initialValue, children })
}

export const mount: Mount = (place, draft) => {
  const editor = withEverything()
  flushSync(() => createRoot(place).render(createElement(Composer, { editor, draft })))
  const element = place.querySelector<HTMLElement>('[data-slate-editor]')
  if (!element) throw new Error('Slate rendered no editor')
  return { element, model: () => editor.children.map(node => Node.string(node)).join('\n') }
}
