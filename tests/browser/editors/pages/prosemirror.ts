import { baseKeymap } from '@tiptap/pm/commands'
import { history, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { Schema } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import type { Mount } from '../mounted'

const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
})

export const mount: Mount = (place, draft) => {
  const paragraph = schema.node('paragraph', null, draft ? [schema.text(draft)] : [])
  const send = () => {
    window.page?.sent.push('prosemirror')
    return true
  }
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: schema.node('doc', null, [paragraph]),
      plugins: [history(), keymap({ 'Mod-z': undo, Enter: send }), keymap(baseKeymap)],
    }),
  })
  const textTo = (end: number) => view.state.doc.textBetween(0, end, '\n')
  return {
    element: view.dom,
    model: () => textTo(view.state.doc.content.size),
    before: () => textTo(view.state.selection.from),
    unmount: () => view.destroy(),
  }
}
