import type { Encoding } from './decode'
import { readForeign } from './formats'
import type { ForeignFile, FormatContent } from './formats/format'
import { openFile, type Unopened } from './open-file'
import type { Progress } from './progress'

/** A phrase file that could be opened. */
export interface ReadFile {
  readonly content: FormatContent
  /** Absent for spreadsheets, which carry their own. */
  readonly encoding?: Encoding
  /** Absent where nobody knows the file: the columns of a table are to be named first. */
  readonly file?: ForeignFile
}

export interface ReadRequest {
  readonly name: string
  readonly bytes: Uint8Array
  /** Where the agent chose one. */
  readonly encoding?: Encoding
}

const NO_ROWS: FormatContent = { kind: 'table', rows: [] }

/** Opens a phrase file and reads its phrases. A table that was read gives no rows beside them: it would have to travel twice. */
export async function readPhraseFile(
  { name, bytes, encoding }: ReadRequest,
  onProgress?: (progress: Progress) => void,
): Promise<ReadFile | Unopened> {
  const opened = await openFile(name, bytes, encoding, (done, of) =>
    onProgress?.({ stage: 'reading', done, ...(of !== undefined && { of }) }),
  )
  if ('why' in opened) return opened
  const file = readForeign(opened.content)
  if (!file) return opened
  return { ...opened, content: opened.content.kind === 'table' ? NO_ROWS : opened.content, file }
}
