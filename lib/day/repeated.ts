import type { OpenQuestion } from './event'

/** A question that came more than once, in the words it came in last. */
export interface RepeatedQuestion extends OpenQuestion {
  readonly times: number
}

/** Questions that say the same (`isSame`) put together, the most frequent first; those asked once are left out. */
export function repeatedQuestions(
  questions: readonly OpenQuestion[],
  isSame: (a: string, b: string) => boolean,
): readonly RepeatedQuestion[] {
  const groups: RepeatedQuestion[] = []
  for (const question of questions.toSorted((a, b) => b.at - a.at)) {
    const at = groups.findIndex(({ text }) => text === question.text || isSame(text, question.text))
    const known = groups[at]
    if (known === undefined) groups.push({ ...question, times: 1 })
    else groups[at] = { ...known, times: known.times + 1, answer: known.answer || question.answer }
  }
  return groups.filter(({ times }) => times > 1).toSorted((a, b) => b.times - a.times || b.at - a.at)
}
