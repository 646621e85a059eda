import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical'
import type { Mount } from '../mounted'

export const mount: Mount = (place, draft) => {
  const element = document.createElement('div')
  element.contentEditable = 'true'
  place.append(element)
  const editor = createEditor({
    namespace: 'composer',
    onError(error) {
      throw error
    },
  })
  editor.setRootElement(element)
  const registered = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      () => {
        window.page?.sent.push('lexical')
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  ]
  editor.update(
    () => {
      const paragraph = $createParagraphNode()
      if (draft) paragraph.append($createTextNode(draft))
      $getRoot().clear().append(paragraph)
    },
    { discrete: true },
  )
  const lines = () =>
    $getRoot()
      .getChildren()
      .map(node => node.getTextContent())
  const unmount = () => {
    for (const end of registered) end()
    editor.setRootElement(null)
  }
  return {
    element,
    model: () => editor.getEditorState().read(lines).join('\n'),
    before: () => editor.getEditorState().read(textBefore),
    unmount,
  }
}

/** Lines are elements of the root; a line break inside one is a node of its own, whose text is `\n`. */
function textBefore(): string | undefined {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return undefined
  const [start] = selection.getStartEndPoints()
  const node = start.getNode()
  let text = $isElementNode(node)
    ? node
        .getChildren()
        .slice(0, start.offset)
        .map(child => child.getTextContent())
        .join('')
    : node.getTextContent().slice(0, start.offset)
  for (const parent of [node, ...node.getParents()]) {
    const line = $isElementNode(parent) ? '\n' : ''
    for (const sibling of parent.getPreviousSiblings().reverse())
      text = sibling.getTextContent() + line + text
  }
  return text
}
