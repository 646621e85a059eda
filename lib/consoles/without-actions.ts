import { closest } from './dom'
import type { Outline, Range } from './outline-leaf'
import type { Vocabulary } from './words/vocabulary'

/** Text without the words of links and buttons that stand in it. */
export function withoutActions(page: Outline, [from, to]: Range, words: Vocabulary): string {
  const said = page.leaves.slice(from, to).filter(leaf => leaf.kind !== 'copy' && !words.isAction(leaf.plain))
  const bare = said.filter(({ parent }) => !closest(parent, 'button'))
  const kept = bare.length > 0 ? bare : said
  return kept.map((leaf, i) => (i === 0 ? '' : leaf.gap) + leaf.text).join('')
}
