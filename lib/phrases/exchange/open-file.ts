import { decode, decodeAs, type Encoding } from './decode'
import type { FormatContent, Rows } from './formats/format'
import { type OnRows, readDelimited } from './read-delimited'
import type { Unopened } from './unopened'
import { unpackedSize } from './zip'

export type { Unopened }

export interface OpenedFile {
  readonly content: FormatContent
  /** Absent for spreadsheets, which carry their own. */
  readonly encoding?: Encoding
}

const LARGEST_FILE = 50_000_000
const LARGEST_UNPACKED = 100_000_000
const MOST_COLUMNS = 200

/**
 * Reads the bytes of a phrase file into a table or a piece of data. What it is, is told from the bytes; the name only
 * decides between JSON and YAML. Pass `encoding` where the agent chose one.
 */
export async function openFile(
  name: string,
  bytes: Uint8Array,
  encoding?: Encoding,
  onRows?: OnRows,
): Promise<OpenedFile | Unopened> {
  if (bytes.length === 0) return { why: 'empty' }
  if (bytes.length > LARGEST_FILE) return { why: 'too-big' }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { why: 'old-excel' }
  if (startsWith(bytes, 0x50, 0x4b)) return openSpreadsheet(bytes)

  const text = encoding ? decodeAs(bytes, encoding) : decode(bytes)?.text
  if (text === undefined) return { why: 'not-text' }
  const content = await openText(name, text, onRows)
  if ('why' in content) return content
  const used = encoding ?? decode(bytes)?.encoding
  return { content, ...(used && { encoding: used }) }
}

async function openText(
  name: string,
  text: string,
  onRows: OnRows | undefined,
): Promise<FormatContent | Unopened> {
  const start = text.trimStart()
  if (start === '') return { why: 'empty' }
  if (/^[[{]/.test(start)) return openJson(start)
  if (/\.ya?ml$/i.test(name)) return openYaml(text)
  const read = await readDelimited(text, onRows)
  if ('why' in read) return read
  const rows = narrow(read.rows)
  if ('why' in rows) return rows
  return { kind: 'table', rows, ...(read.broken.length > 0 && { broken: read.broken }) }
}

function openJson(text: string): FormatContent | Unopened {
  try {
    return { kind: 'data', value: JSON.parse(text) as unknown, written: 'json' }
  } catch {
    return { why: 'damaged-json' }
  }
}

async function openYaml(text: string): Promise<FormatContent | Unopened> {
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const parsed = parseDocument(text, { lineCounter: lines })
  const [error] = parsed.errors
  if (error) return { why: 'damaged-yaml', row: lines.linePos(error.pos[0]).line }
  try {
    // Refuses aliases that would multiply without end.
    return { kind: 'data', value: parsed.toJS({ maxAliasCount: 100 }) as unknown, written: 'yaml' }
  } catch {
    return { why: 'damaged-yaml' }
  }
}

async function openSpreadsheet(bytes: Uint8Array): Promise<OpenedFile | Unopened> {
  const size = unpackedSize(bytes)
  if (size === undefined) return { why: 'damaged-excel' }
  if (size > LARGEST_UNPACKED) return { why: 'unpacks-too-big' }
  try {
    const { readSheet } = await import('read-excel-file/universal')
    const sheet = await readSheet(bytes.slice().buffer, {
      trim: false,
      parseNumber: (digits: string) => digits,
    })
    const rows = narrow(sheet.map(row => row.map(cellText)))
    return 'why' in rows ? rows : { content: { kind: 'table', rows } }
  } catch {
    return { why: 'damaged-excel' }
  }
}

/** Numbers come as their digits, so that a code `007` or a 19-digit number stays what it was; formulas as their last value. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

function narrow(rows: readonly (readonly string[])[]): Rows | Unopened {
  const wide = rows.findIndex(row => row.length > MOST_COLUMNS)
  return wide === -1 ? rows : { why: 'too-wide', row: wide + 1 }
}

const startsWith = (bytes: Uint8Array, ...first: number[]) => first.every((byte, i) => bytes[i] === byte)
