import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
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
  registerRichText(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    () => {
      window.page?.sent.push('lexical')
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
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
  return { element, model: () => editor.getEditorState().read(lines).join('\n') }
}
