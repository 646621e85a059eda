import { selectionIn } from './caret'
import { isField } from './editable'
import { select } from './focus-composer'
import { readAround } from './read-around'

/**
 * Selects `text` where it stands right before the caret, so that what is inserted takes its place. Says whether it did; where
 * the agent has written on meanwhile, nothing moves.
 */
export function selectBefore(composer: HTMLElement, text: string): boolean {
  const place = selectionIn(composer)
  const [before, inside] = readAround(composer, place)
  if (inside !== '' || !before.endsWith(text)) return false
  if (isField(composer)) {
    composer.setSelectionRange(before.length - text.length, before.length)
    return true
  }
  const selection = composer.ownerDocument.getSelection()
  if (!place || !selection) return false
  for (let i = 0; i < text.length; i++) selection.modify('extend', 'backward', 'character')
  if (readAround(composer, selectionIn(composer))[1] === text) return true
  select(composer, place)
  return false
}
