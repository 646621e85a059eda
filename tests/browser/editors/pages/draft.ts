import { ContentState, Editor, EditorState } from 'draft-js'
import { createElement, useState } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { Mount } from '../mounted'

const Composer = ({ draft, hold }: { draft: string; hold(state: EditorState): void }) => {
  const [editorState, onChange] = useState(() =>
    EditorState.createWithContent(ContentState.createFromText(draft)),
  )
  hold(editorState)
  const handleReturn = () => {
    window.page?.sent.push('draft')
    return 'handled' as const
  }
  return createElement(Editor, { editorState, onChange, handleReturn })
}

export const mount: Mount = (place, draft) => {
  let held = EditorState.createEmpty()
  const hold = (state: EditorState) => {
    held = state
  }
  flushSync(() => createRoot(place).render(createElement(Composer, { draft, hold })))
  const element = place.querySelector<HTMLElement>('.public-DraftEditor-content')
  if (!element) throw new Error('Draft.js rendered no editor')
  return { element, model: () => held.getCurrentContent().getPlainText('\n') }
}
