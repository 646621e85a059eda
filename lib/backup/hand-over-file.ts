import * as v from 'valibot'
import type { FollowUp } from '@/lib/notes/note'
import { TABLES } from '@/lib/store/tables'
import { LARGEST } from './format'

/** Goes up when an older Deskside could not read what is in it. */
const FORMAT = 1

const fileSchema = v.object({
  kind: v.literal('deskside-hand-over'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(FORMAT)),
  /** Epoch ms. */
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  from: v.exactOptional(v.string()),
  to: v.exactOptional(v.string()),
  followUps: v.pipe(v.array(TABLES.followUps.schema), v.maxLength(2000)),
})

/** What one colleague hands to another at the end of a shift. */
export interface HandOver {
  /** Epoch ms. */
  readonly at: number
  readonly from?: string
  readonly to?: string
  readonly followUps: readonly FollowUp[]
}

export const writeHandOver = (handOver: HandOver): string =>
  JSON.stringify({ kind: 'deskside-hand-over', version: FORMAT, ...handOver })

/** Undefined for anything that is no such file, whole and right. */
export function readHandOver(text: string): HandOver | undefined {
  if (text.length > LARGEST) return undefined
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), fileSchema), text)
  if (!read.success) return undefined
  const { at, from, to, followUps } = read.output
  return { at, followUps, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}
