import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import type { Mount } from '../mounted'

export const mount: Mount = (place, draft) => {
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    content: draft ? `<p>${draft}</p>` : '',
    editorProps: {
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter') return false
        window.page?.sent.push('tiptap')
        return true
      },
    },
  })
  return {
    element: editor.view.dom,
    model: () => editor.getText({ blockSeparator: '\n' }),
    before: () => editor.state.doc.textBetween(0, editor.state.selection.from, '\n', '\n'),
    unmount: () => editor.destroy(),
  }
}
