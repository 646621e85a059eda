import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parsePattern, type Slots, writeOne } from './grammar'
import { asides, roughened } from './noise'
import { oneOf, randomFor } from './random'

const HERE = import.meta.dirname

/** A written line with its variants, and what it asks: topics such as `eta.days`. */
export interface Pattern {
  readonly topics: readonly string[]
  readonly pattern: string
}

/** A line of a buyer's, written for this project, and what it asks. */
export interface Line {
  readonly text: string
  readonly topics: readonly string[]
}

const rows = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map(row => row.trim())
    .filter(row => row !== '')

/** Every pattern, in the order of the files. */
export function readPatterns(): Pattern[] {
  const folder = join(HERE, 'lines')
  const files = readdirSync(folder).filter(name => name.endsWith('.txt') && name !== 'slots.txt')
  return files.sort().flatMap(name => {
    let topics: readonly string[] = []
    return rows(join(folder, name)).flatMap(row => {
      if (row.startsWith('# ')) return []
      if (row.startsWith('## ')) {
        topics = row.slice(3).split(' + ')
        return []
      }
      return [{ topics, pattern: row }]
    })
  })
}

export function readSlots(): Slots {
  return new Map(
    rows(join(HERE, 'lines/slots.txt')).map(row => {
      const [name = '', ...words] = row.split(' ')
      return [name, words]
    }),
  )
}

/** A share of lines that ask two things at once. */
const DOUBLE = 0.06
/** A share of lines with something beside the question. */
const ASIDE = 0.1

/** So many lines of each pattern, fewer where it has fewer variants. */
export function writeLines(patterns: readonly Pattern[], slots: Slots, most: number): Line[] {
  const parsed = patterns.map(({ topics, pattern }) => ({ topics, pattern, nodes: parsePattern(pattern) }))
  const askers = parsed.filter(({ topics }) => !/^(other|ack|greet|thanks)/.test(topics[0] ?? ''))
  return parsed.flatMap(({ topics, pattern, nodes }) => {
    const random = randomFor(pattern)
    const texts = new Map<string, readonly string[]>()
    for (let tries = 0; tries < most; tries++) {
      let text = writeOne(nodes, slots, random).trim()
      if (!text) continue
      text = roughened(text, random)
      const asks = !topics[0]?.startsWith('other')
      if (asks && random() < ASIDE) text = writeOne(parsePattern(oneOf(random, asides)), slots, random) + text
      if (asks && askers.length && random() < DOUBLE) {
        const other = oneOf(random, askers)
        const second = roughened(writeOne(other.nodes, slots, random), random)
        const quiet = /^(ack|greet|thanks)/.test(topics[0] ?? '')
        texts.set(
          text + oneOf(random, ['，', ' ', '']) + second,
          quiet ? other.topics : [...new Set([...topics, ...other.topics])],
        )
      } else texts.set(text, topics)
    }
    return [...texts].map(([text, topics]) => ({ text, topics }))
  })
}

/** A phrase of a shop's, written for this project, and what it answers. */
export interface Answer {
  readonly topic: string
  readonly title: string
  readonly text: string
}

export function readAnswers(): Answer[] {
  return rows(join(HERE, 'phrases/phrases.txt')).map(row => {
    const [topic = '', title = '', text = ''] = row.split('|')
    return { topic, title, text }
  })
}

/** Lines written as they stand: `topic|topic: line|line`. */
export function readPlainLines(): Line[] {
  const folder = join(HERE, 'plain')
  return readdirSync(folder)
    .sort()
    .flatMap(name => rows(join(folder, name)))
    .flatMap(row => {
      const at = row.indexOf(': ')
      const topics = row.slice(0, at).split('|')
      return row
        .slice(at + 2)
        .split('|')
        .map(text => ({ text, topics }))
    })
}

/** What each phrase of the starter pack answers: its code and topics. */
export function readStarterTopics(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rows(join(HERE, 'phrases/starter.txt')).map(row => {
      const [code = '', ...topics] = row.split(' ')
      return [code, topics]
    }),
  )
}
