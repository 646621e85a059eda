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
  const root = createRoot(place)
  flushSync(() => root.render(createElement(Composer, { draft, hold })))
  const element = place.querySelector<HTMLElement>('.public-DraftEditor-content')
  if (!element) throw new Error('Draft.js rendered no editor')
  const before = () => {
    const selection = held.getSelection()
    const blocks = held.getCurrentContent().getBlocksAsArray()
    const at = blocks.findIndex(block => block.getKey() === selection.getStartKey())
    const lines = blocks.slice(0, at + 1).map(block => block.getText())
    return [...lines.slice(0, -1), lines.at(-1)?.slice(0, selection.getStartOffset())].join('\n')
  }
  const model = () => held.getCurrentContent().getPlainText('\n')
  return { element, model, before, unmount: () => root.unmount() }
}
