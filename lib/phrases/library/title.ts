const LONGEST = 20

/** What a phrase without a title is called: its first sentence, as far as a row shows it. */
export function titleOf(text: string): string {
  const sentence = text.trim().split(/[\n。！？!?～~]/)[0] ?? ''
  return [...(sentence || text)].slice(0, LONGEST).join('')
}
