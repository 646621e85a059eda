import * as v from 'valibot'
import { TABLE_NAMES } from '@/lib/store/tables'
import { checkContent, type Reached } from './check-content'
import { checksum, jsonOf } from './checksum'
import type { Content } from './content'
import { type Sealed, sealedSchema } from './encrypt'
import type { BackupFailure } from './failure'
import { salvage } from './salvage'

/** Goes up whenever a record or the file gains a field: an older Deskside must not read half of it and pass that on. */
export const FORMAT = 6

/** Largest backup file taken, in bytes: what a browser holds several times over while it reads, compares and writes it. */
export const LARGEST = 192 * 1024 * 1024

/** A backup file, read and believed. */
export interface Backup {
  /** Epoch ms at which it was exported. */
  readonly at: number
  readonly device: string
  readonly content: Content
}

export type BackupRead =
  /** `skipped`: records of a rescue file that this version could not take. */
  | { readonly kind: 'read'; readonly backup: Backup; readonly skipped?: number }
  /** A passphrase is needed: see `unseal`. */
  | { readonly kind: 'sealed'; readonly sealed: Sealed }
  | { readonly kind: 'failed'; readonly failure: BackupFailure }

const headSchema = v.object({
  kind: v.literal('deskside-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

const fileSchema = v.object({
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  device: v.pipe(v.string(), v.maxLength(40)),
  counts: v.record(v.string(), v.number()),
  checksum: v.string(),
})

/**
 * Never throws on what a file holds, and takes a backup whole or not at all; a rescue file as far as it can be read.
 * @param reached told between slices how many records were checked; what it throws ends the reading
 */
export async function readBackup(
  text: string,
  reached: Reached = async () => undefined,
): Promise<BackupRead> {
  const failed = (failure: BackupFailure): BackupRead => ({ kind: 'failed', failure })
  if (text.length > LARGEST) return failed({ kind: 'too-big' })
  const file = parsed(text)
  if (file === undefined)
    return failed({ kind: /^\s*\{\s*"kind":\s*"deskside-/.test(text) ? 'cut-off' : 'not-ours' })
  const sealed = v.safeParse(sealedSchema, file)
  if (sealed.success) return { kind: 'sealed', sealed: sealed.output }
  const rescue = salvage(file)
  if (rescue) {
    const { skipped, ...rest } = rescue
    return { kind: 'read', backup: { ...rest, device: 'rescue' }, skipped }
  }
  const head = v.safeParse(headSchema, file)
  if (!head.success) return failed({ kind: 'not-ours' })
  if (head.output.version > FORMAT) return failed({ kind: 'newer', version: head.output.version })
  const about = v.safeParse(fileSchema, file)
  const content = (file as { content?: unknown }).content
  const json = jsonOf(content)
  if (!about.success || json === undefined || (await checksum(json)) !== about.output.checksum) {
    return failed({ kind: 'damaged' })
  }
  const { at, device, counts } = about.output
  const checked = await checkContent(content, reached)
  if ('kind' in checked) return failed(checked)
  if (TABLE_NAMES.some(table => (counts[table] ?? 0) !== checked[table].length))
    return failed({ kind: 'damaged' })
  return { kind: 'read', backup: { at, device, content: checked } }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
