import Quill from 'quill1'
import type { Mount } from '../mounted'

/** 快手's reply box. Quill ends every document with a line break of its own. */
export const mount: Mount = (place, draft) => {
  const quill = new Quill(place, { modules: { toolbar: false } })
  quill.setText(draft)
  quill.history.clear()
  const before = () => {
    const selection = quill.getSelection()
    return selection ? quill.getText(0, selection.index) : undefined
  }
  return { element: quill.root, model: () => quill.getText().slice(0, -1), before }
}
