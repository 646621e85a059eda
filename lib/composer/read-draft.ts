import { editableIn } from './editable'
import { readAround } from './read-around'

/** What stands in a composer; empty also where it has no one place to write. Costs layout: when the agent asks. */
export function readDraft(found: HTMLElement): string {
  const composer = editableIn(found)
  return composer ? readAround(composer).join('') : ''
}
