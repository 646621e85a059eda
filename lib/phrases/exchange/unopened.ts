/** Why a file cannot be opened at all; nothing of it is taken over. */
export interface Unopened {
  readonly why:
    | 'empty'
    | 'too-big'
    /** A spreadsheet in the format of before 2007; to be saved as .xlsx or .csv. */
    | 'old-excel'
    | 'damaged-excel'
    /** A small file that would unpack to more than any phrase library. */
    | 'unpacks-too-big'
    | 'not-text'
    | 'too-wide'
    | 'unbalanced-quotes'
    | 'damaged-json'
    | 'damaged-yaml'
  /** Line or row, from 1. */
  readonly row?: number
}
