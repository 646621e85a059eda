import { ContentState, Editor, EditorState } from 'draft-js'
import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Mount } from '../mounted'

export const mount: Mount = (place, draft) => {
  let held = EditorState.createWithContent(ContentState.createFromText(draft))
  const Composer = () => {
    const [editorState, setState] = useState(held)
    const onChange = (next: EditorState) => {
      held = next
      setState(next)
    }
    const handleReturn = () => {
      window.page?.sent.push('draft')
      return 'handled' as const
    }
    return createElement(Editor, { editorState, onChange, handleReturn })
  }
  flushSync(() => createRoot(place).render(createElement(Composer)))
  const element = place.querySelector<HTMLElement>('.public-DraftEditor-content')
  if (!element) throw new Error('Draft.js rendered no editor')
  return { element, model: () => held.getCurrentContent().getPlainText('\n') }
}
