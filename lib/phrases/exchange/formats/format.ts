import type { PhraseUse } from '../../library/phrase'

/** A phrase as a foreign file gives it, before it meets the library. What it is for, only our own files say. */
export interface ForeignPhrase extends PhraseUse {
  /** Where it stands in the file: line or sheet row, counted from 1 with the header, or place in the list. */
  readonly row: number
  readonly code?: string
  readonly title?: string
  readonly text: string
  /** Group path, outermost first; empty: ungrouped. Deeper than two levels is joined when it is taken over. */
  readonly group: readonly string[]
}

/** A row that cannot be taken over, and why. */
export interface FaultyRow {
  readonly row: number
  readonly why: 'no-text' | 'too-long' | 'not-a-phrase' | 'open-quote'
  /** Name of the column or field, as the file has it. */
  readonly field?: string
}

export interface ForeignFile {
  /** Id of the format that read it. */
  readonly format: string
  readonly phrases: readonly ForeignPhrase[]
  readonly faulty: readonly FaultyRow[]
}

export type Rows = readonly (readonly string[])[]

/** What a file turned out to hold once its bytes were read. */
export type FormatContent =
  | {
      readonly kind: 'table'
      readonly rows: Rows
      /** Rows, from 1, that could not be split into cells; they stand empty in `rows`. */
      readonly broken?: readonly number[]
    }
  | { readonly kind: 'data'; readonly value: unknown; readonly written: 'json' | 'yaml' }

/** One foreign format. `read` is called only where `recognises` said yes, and never throws on what the file holds. */
export interface Format {
  readonly id: string
  /** What the import dialog calls the tool, in both languages. */
  readonly name: { readonly zh: string; readonly en: string }
  recognises(content: FormatContent): boolean
  read(content: FormatContent): Omit<ForeignFile, 'format'>
}

/** Longest phrase that is taken over, in characters; what is longer is no chat reply. */
export const LONGEST_TEXT = 10_000
