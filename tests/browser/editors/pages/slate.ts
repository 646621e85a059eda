import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { createEditor, Node, Range } from 'slate'
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
  const root = createRoot(place)
  flushSync(() => root.render(createElement(Composer, { editor, draft })))
  const element = place.querySelector<HTMLElement>('[data-slate-editor]')
  if (!element) throw new Error('Slate rendered no editor')
  const before = () => {
    if (!editor.selection) return undefined
    // Every line is one text.
    const { path, offset } = Range.start(editor.selection)
    const lines = editor.children.slice(0, (path[0] ?? 0) + 1).map(node => Node.string(node))
    return [...lines.slice(0, -1), lines.at(-1)?.slice(0, offset)].join('\n')
  }
  const model = () => editor.children.map(node => Node.string(node)).join('\n')
  return { element, model, before, unmount: () => root.unmount() }
}
