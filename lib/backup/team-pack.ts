import * as v from 'valibot'
import type { PackEdition } from '@/lib/phrases/library/team'
import { TABLES } from '@/lib/store/tables'
import { groupFields, packFields, phraseFields, pictureFields } from '@/lib/store/tables/library-fields'
import { sectionFields } from '@/lib/store/tables/own-fields'
import { LARGEST } from './format'

/** Goes up when an older Deskside could not read what is in it. */
const PACK_FORMAT = 1

const headSchema = v.object({
  kind: v.literal('deskside-team-pack'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

const bare = <T extends { updatedAt: unknown; deletedAt: unknown; pack: unknown }>({
  updatedAt: _,
  deletedAt: __,
  pack: ___,
  ...fields
}: T) => fields

/** Half of what a record's id may be long: in a layer the pack's own id stands before it. */
const LONGEST_ID = 300

/** Characters of a file of practice scripts. */
const LONGEST_SCRIPTS = 500_000

const editionSchema = v.object({
  id: v.pipe(packFields.id, v.maxLength(100)),
  name: packFields.name,
  edition: packFields.edition,
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  stamp: packFields.updatedAt,
  groups: v.pipe(
    v.array(v.object({ ...bare(groupFields), id: v.pipe(groupFields.id, v.maxLength(LONGEST_ID)) })),
    v.maxLength(2000),
  ),
  phrases: v.pipe(
    v.array(v.object({ ...bare(phraseFields), id: v.pipe(phraseFields.id, v.maxLength(LONGEST_ID)) })),
    v.maxLength(50_000),
  ),
  pictures: v.pipe(
    v.array(
      v.object({
        id: pictureFields.id,
        type: pictureFields.type,
        base64: pictureFields.base64,
        name: pictureFields.name,
      }),
    ),
    v.maxLength(1000),
  ),
  sets: v.exactOptional(v.pipe(v.array(TABLES.sets.schema), v.maxLength(1000))),
  rules: v.exactOptional(sectionFields.value),
  practice: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_SCRIPTS))),
})

export type PackRead =
  | { readonly kind: 'read'; readonly edition: PackEdition }
  | { readonly kind: 'failed'; readonly why: 'notOurs' | 'newer' | 'damaged' }
  /** `row` counts the phrases from 1. */
  | { readonly kind: 'failed'; readonly why: 'phrase'; readonly row: number }

/** The pack file's text. */
export function writePack(edition: PackEdition): string {
  return JSON.stringify({ kind: 'deskside-team-pack', version: PACK_FORMAT, ...edition })
}

/** Never throws on what a file holds, and takes it whole or not at all. */
export function readPack(text: string): PackRead {
  const failed = (why: 'notOurs' | 'newer' | 'damaged'): PackRead => ({ kind: 'failed', why })
  if (text.length > LARGEST) return failed('notOurs')
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return failed(text.includes('"deskside-team-pack"') ? 'damaged' : 'notOurs')
  }
  const head = v.safeParse(headSchema, file)
  if (!head.success) return failed('notOurs')
  if (head.output.version > PACK_FORMAT) return failed('newer')
  const read = v.safeParse(editionSchema, file, { abortEarly: true })
  if (read.success) return { kind: 'read', edition: read.output }
  const [list, row] = (read.issues[0].path ?? []).map(({ key }) => key)
  return list === 'phrases' && typeof row === 'number'
    ? { kind: 'failed', why: 'phrase', row: row + 1 }
    : failed('damaged')
}
