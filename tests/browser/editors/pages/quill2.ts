import Quill from 'quill'
import type { Mount } from '../mounted'

/** Quill ends every document with a line break of its own. */
export const mount: Mount = (place, draft, { doubling }) => {
  const quill = new Quill(place, { modules: { toolbar: false } })
  quill.setText(draft)
  quill.history.clear()
  if (doubling) {
    quill.root.addEventListener('paste', event => {
      const { clipboardData } = event
      if (!event.bubbles || !clipboardData) return
      const again = new ClipboardEvent('paste', { cancelable: true })
      Object.defineProperty(again, 'clipboardData', { value: clipboardData })
      setTimeout(() => quill.root.dispatchEvent(again), 50)
    })
  }
  const before = () => {
    const selection = quill.getSelection()
    return selection ? quill.getText(0, selection.index) : undefined
  }
  return { element: quill.root, model: () => quill.getText().slice(0, -1), before }
}
