/** What was typed into the field, taken apart. */
export interface Query {
  /** Every term must match, in any order. */
  readonly terms: readonly string[]
  /** From `g:售后`: the phrase's group, or the one it stands in, must match each. */
  readonly groups: readonly string[]
}

/** A term is read with one bit a unit (see steps.ts); what is longer counts as several terms. */
const LONGEST = 30

/** More terms narrow nothing an agent would notice; a pasted page must not cost more than a sentence. */
const MOST_TERMS = 8

const GROUP = /^(?:g|分组)[:：](.*)$/i

/**
 * Words parted by spaces, those after `g:` as names of groups. At most as many and as long as a search is made for; the rest is dropped.
 */
export function parseQuery(query: string): Query {
  const terms: string[] = []
  const groups: string[] = []
  for (const word of query.split(/\s+/)) {
    const group = GROUP.exec(word)
    const text = group?.[1] ?? word
    const list = group ? groups : terms
    for (let at = 0; at < text.length && list.length < MOST_TERMS; at += LONGEST) {
      list.push(text.slice(at, at + LONGEST))
    }
  }
  return { terms, groups }
}

/** Whether whatever matches `query` also matched `before`: then only those need looking at again. */
export function narrows(before: Query, query: Query): boolean {
  return (
    before.terms.length > 0 &&
    before.terms.every((term, index) => query.terms[index]?.startsWith(term)) &&
    before.groups.join(' ') === query.groups.join(' ')
  )
}
