import { beeftext } from './beeftext'
import { botV3 } from './bot-v3'
import { briskine } from './briskine'
import { espanso } from './espanso'
import type { ForeignFile, Format, FormatContent } from './format'
import { liveHelperChat } from './live-helper-chat'
import { magical } from './magical'
import { prokeys } from './prokeys'
import { qianniu } from './qianniu'
import { table } from './table'
import { textBlaze } from './text-blaze'
import { zammad } from './zammad'

/** Every format that can be brought along; the first that recognises a file reads it, so the loosest stands last. */
export const FORMATS: readonly Format[] = [
  qianniu,
  botV3,
  briskine,
  zammad,
  liveHelperChat,
  beeftext,
  textBlaze,
  prokeys,
  espanso,
  magical,
  table,
]

/** The phrases of a file; `undefined` when nobody knows it: a table then goes through the column mapper. */
export function readForeign(content: FormatContent): ForeignFile | undefined {
  const format = FORMATS.find(candidate => candidate.recognises(content))
  return format && withBroken({ format: format.id, ...format.read(content) }, content)
}

/** The same file with the rows that could not be split into cells among the faulty ones. */
export function withBroken(file: ForeignFile, content: FormatContent): ForeignFile {
  const broken = content.kind === 'table' ? (content.broken ?? []) : []
  if (broken.length === 0) return file
  const faulty = [...file.faulty, ...broken.map(row => ({ row, why: 'open-quote' }) as const)]
  return { ...file, faulty: faulty.toSorted((a, b) => a.row - b.row) }
}
