import { normalised } from './features'
import { createIntTable } from './int-table'
import { WORDS } from './lexicon/words'

/** Finds the notions of all words in a plain text. */
export interface WordFinder {
  /** Notions in the order they stand; the longest word at each place wins. */
  find(text: string): Set<string>
  /** What of the text no word covers. */
  rest(text: string): string
}

/** A tree of the words' letters: a place and a letter lead to the next place. */
export function createWordFinder(): WordFinder {
  const edges = createIntTable()
  /** By place, the root being 0; place `edge + 1` is where an edge leads. */
  const notions: (string[] | undefined)[] = []
  for (const row of WORDS.trim().split('\n')) {
    const [notion = '', ...words] = row.split(' ')
    for (const word of words.map(normalised)) {
      let place = 0
      for (let at = 0; at < word.length; at++) place = edges.place(edgeOf(place, word.charCodeAt(at))) + 1
      notions[place] = [...(notions[place] ?? []), notion]
    }
  }

  /** Where the longest word that starts there ends, or where it starts; and its place. */
  const longest = { until: 0, place: 0 }
  const look = (text: string, from: number) => {
    longest.until = from
    longest.place = 0
    let place = 0
    for (let at = from; at < text.length; at++) {
      place = edges.find(edgeOf(place, text.charCodeAt(at))) + 1
      if (place === 0) return
      if (notions[place] === undefined) continue
      longest.until = at + 1
      longest.place = place
    }
  }
  return {
    find(text) {
      const found = new Set<string>()
      let end = 0
      for (let at = 0; at < text.length; at++) {
        look(text, at)
        // A word inside one already read says nothing of its own.
        if (longest.until <= end) continue
        for (const notion of notions[longest.place] ?? []) found.add(notion)
        end = longest.until
      }
      return found
    },
    rest(text) {
      let end = 0
      let rest = ''
      for (let at = 0; at < text.length; at++) {
        look(text, at)
        end = Math.max(end, longest.until)
        if (at >= end) rest += text.charAt(at)
      }
      return rest
    },
  }
}

const edgeOf = (place: number, letter: number) => (place << 16) | letter
