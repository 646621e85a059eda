import type { FormerText, Note } from './note'

/** Former texts kept of one note. */
const MOST = 50

/** The former texts of a note once others, newly replaced, are among them: the oldest go first. An empty text is none. */
export function historyWith(
  history: readonly FormerText[] = [],
  replaced: readonly string[],
  how: Omit<FormerText, 'text'>,
): readonly FormerText[] {
  const added = [...new Set(replaced)].filter(text => text !== '').map(text => ({ text, ...how }))
  return byAge([...history, ...added]).slice(-MOST)
}

const byAge = (texts: readonly FormerText[]) => texts.toSorted((a, b) => a.at - b.at)

/** What a note said before, the latest first. */
export const formerTexts = ({ history = [] }: Pick<Note, 'history'>): readonly FormerText[] =>
  byAge(history).toReversed()
