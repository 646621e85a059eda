import { ClassicEditor, Essentials, type ModelNode, Paragraph } from 'ckeditor5'
import type { Mount } from '../mounted'

export const mount: Mount = async (place, draft) => {
  const source = document.createElement('div')
  place.append(source)
  const editor = await ClassicEditor.create(source, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
    initialData: draft ? `<p>${draft}</p>` : '',
  })
  const element = place.querySelector<HTMLElement>('.ck-editor__editable')
  if (!element) throw new Error('CKEditor rendered no editable')
  const { document: held } = editor.model
  const before = () => {
    const { path } = held.selection.getFirstPosition() ?? { path: [] }
    const [line = 0, offset = 0] = path
    const lines = textOf(held.getRoot())
      .split('\n')
      .slice(0, line + 1)
    return [...lines.slice(0, -1), lines.at(-1)?.slice(0, offset)].join('\n')
  }
  return { element, model: () => textOf(held.getRoot()), before, unmount: () => editor.destroy() }
}

function textOf(node: ModelNode | null): string {
  if (!node) return ''
  if (node.is('$text')) return node.data
  if (node.is('element', 'softBreak')) return '\n'
  if (!node.is('element')) return ''
  const within = [...node.getChildren()].map(textOf)
  return within.join(node.is('rootElement') ? '\n' : '')
}
