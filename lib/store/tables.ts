import * as v from 'valibot'
import type { Decision } from '@/lib/alerts/decision'
import type { DayRow } from '@/lib/day/row'
import { BUYER_FACTS, type BuyerProfile, type FollowUp, type Note } from '@/lib/notes/note'
import type { Group, Phrase, Pin, Usage } from '@/lib/phrases/library/phrase'
import type { Picture } from '@/lib/phrases/library/picture'
import type { PhraseSet } from '@/lib/phrases/library/sets'
import type { Hide, Pack } from '@/lib/phrases/library/team'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { buyerFields, decisionFields, followUpFields, noteFields } from './tables/buyer-fields'
import { dayFields, ofPlace } from './tables/day-fields'
import {
  groupFields,
  hideFields,
  packFields,
  phraseFields,
  pictureFields,
  pinFields,
} from './tables/library-fields'
import {
  type LearnedPhrase,
  learnedFields,
  ofDevice,
  profileFields,
  type SavedProfile,
  type SavedSection,
  sectionFields,
  usageFields,
} from './tables/own-fields'
import { setFields } from './tables/set-fields'
import { type Law, lawFields, type TableRow } from './tables/table'

const NEWEST: Law = { kind: 'newest' }

/** `T` is what the fields make: `Fields<T>` holds each of them to it. */
const table = <T>(
  fields: v.ObjectEntries,
  row: Omit<TableRow<T>, 'schema'>,
  check: (record: never) => boolean = () => true,
): TableRow<T> => ({
  ...row,
  schema: v.pipe(
    v.object({ ...fields, ...lawFields(row.law, fields) }),
    v.check(record => check(record as never)),
  ) as unknown as v.GenericSchema<unknown, T>,
})

const defaults = new Map<string, object>(Object.entries(DEFAULT_SETTINGS))

/**
 * Every table that travels in the backup, said once: what a record must be, how two machines' records merge, which version of the database
 * and of the backup brought it, what of it is about buyers and when it may be forgotten. Free of the database itself, so that the backup
 * can read it. Order is the backup file's.
 */
export const TABLES = {
  phrases: table<Phrase>(phraseFields, {
    law: { kind: 'fields', texts: ['title', 'text', 'code'], sets: [] },
    keys: { 1: 'id' },
    format: 1,
    kind: 'phrases',
  }),
  groups: table<Group>(groupFields, {
    law: { kind: 'fields', texts: ['name'], sets: [] },
    keys: { 1: 'id' },
    format: 1,
    kind: 'phrases',
  }),
  pins: table<Pin>(pinFields, { law: NEWEST, keys: { 1: 'id' }, format: 1, kind: 'phrases' }),
  notes: table<Note>(noteFields, {
    law: { kind: 'fields', texts: ['text'], sets: ['history'] },
    keys: { 1: 'id, about, updatedAt' },
    format: 1,
    kind: 'buyers',
    personal: ['text', 'label', 'from', 'history'],
    keep: 'keepNoteDays',
  }),
  buyers: table<BuyerProfile>(buyerFields, {
    law: { kind: 'fields', texts: [...BUYER_FACTS], sets: ['tags', 'linked'] },
    keys: { 1: 'id, updatedAt' },
    format: 1,
    kind: 'buyers',
    personal: ['label', 'tags', ...BUYER_FACTS],
    keep: 'keepNoteDays',
  }),
  followUps: table<FollowUp>(followUpFields, {
    law: { kind: 'fields', texts: ['text'], sets: [] },
    keys: { 1: 'id, about, due' },
    format: 1,
    kind: 'buyers',
    personal: ['text', 'label'],
    keep: 'keepDays',
    // Open ones stay: they are promises.
    forgettable: ({ doneAt, deletedAt }) => doneAt !== undefined || deletedAt !== undefined,
  }),
  decisions: table<Decision>(decisionFields, {
    law: NEWEST,
    keys: { 1: 'id, [console+about], updatedAt' },
    format: 1,
    kind: 'buyers',
    personal: [],
    keep: 'keepDays',
    forgettable: ({ kind, deletedAt, until = 0 }, due) =>
      kind !== 'later' || deletedAt !== undefined || until < due,
  }),
  settings: table<SavedSection>(sectionFields, {
    law: {
      kind: 'fields',
      within: 'value',
      texts: 'all',
      sets: ['addressWords', 'ownWords', 'allowedWords'],
      start: id => defaults.get(id),
    },
    keys: { 1: 'id' },
    format: 1,
    kind: 'settings',
  }),
  usage: table<Usage>(
    usageFields,
    {
      law: { kind: 'counters', numbers: ['count', 'last'], maps: ['months'] },
      keys: { 1: 'id' },
      format: 1,
      kind: 'counts',
    },
    ofDevice,
  ),
  learned: table<LearnedPhrase>(
    learnedFields,
    {
      law: { kind: 'counters', numbers: [], maps: ['counts'], since: 'since' },
      keys: { 1: 'id' },
      format: 1,
      kind: 'counts',
    },
    ofDevice,
  ),
  profiles: table<SavedProfile>(profileFields, {
    law: { kind: 'fields', texts: ['value'], sets: [] },
    keys: { 2: 'id' },
    format: 2,
    kind: 'consoles',
  }),
  packs: table<Pack>(packFields, { law: NEWEST, keys: { 2: 'id' }, format: 2, kind: 'phrases' }),
  hides: table<Hide>(hideFields, { law: NEWEST, keys: { 2: 'id' }, format: 2, kind: 'phrases' }),
  pictures: table<Picture>(pictureFields, {
    law: NEWEST,
    keys: { 2: 'id' },
    format: 2,
    kind: 'pictures',
  }),
  sets: table<PhraseSet>(setFields, {
    law: { kind: 'fields', texts: ['name', 'own'], sets: ['shops'] },
    keys: { 2: 'id' },
    format: 2,
    kind: 'phrases',
  }),
  days: table<DayRow>(
    dayFields,
    {
      law: { kind: 'counters', numbers: [], maps: ['counts', 'times', 'issues'] },
      keys: { 3: 'id, day' },
      format: 4,
      kind: 'day',
      keep: 'keepCountDays',
    },
    ofPlace,
  ),
} as const

export type TableName = keyof typeof TABLES

export type RecordOf<N extends TableName> = v.InferOutput<(typeof TABLES)[N]['schema']>

export type AnyRecord = { [N in TableName]: RecordOf<N> }[TableName]

/** One thing for each table. */
export type PerTable<T> = { readonly [N in TableName]: T }

export const TABLE_NAMES = Object.keys(TABLES) as TableName[]

/** Makes one thing for each table. */
export const perTable = <T>(make: (name: TableName) => T): PerTable<T> =>
  Object.fromEntries(TABLE_NAMES.map(name => [name, make(name)])) as PerTable<T>

export const lawOf = (name: TableName): Law => TABLES[name].law

/** What is known of a table when it does not matter which. */
export const tableRow = (name: TableName): TableRow<AnyRecord> =>
  TABLES[name] as unknown as TableRow<AnyRecord>
