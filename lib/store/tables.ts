import type * as v from 'valibot'
import type { DayRow } from '@/lib/day/row'
import type { Group, Phrase, Pin, Usage } from '@/lib/phrases/library/phrase'
import type { Picture } from '@/lib/phrases/library/picture'
import type { PhraseSet } from '@/lib/phrases/library/sets'
import type { Hide, Pack } from '@/lib/phrases/library/team'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { BUYER_TABLES } from './tables/buyer-tables'
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
import { type Kind, type Law, recordTable, type TableRow } from './tables/table'

const NEWEST: Law = { kind: 'newest' }

const defaults = new Map<string, object>(Object.entries(DEFAULT_SETTINGS))

/**
 * Every table that travels in the backup, said once: what a record must be, how two machines' records merge, which version of the database
 * and of the backup brought it, what of it is about buyers and when it may be forgotten. Free of the database itself, so that the backup
 * can read it. Order is the backup file's.
 */
export const TABLES = {
  phrases: recordTable<Phrase>(phraseFields, {
    law: { kind: 'fields', texts: ['title', 'text', 'code'], sets: [] },
    keys: { 1: 'id' },
    format: 1,
    kind: 'phrases',
  }),
  groups: recordTable<Group>(groupFields, {
    law: { kind: 'fields', texts: ['name'], sets: [] },
    keys: { 1: 'id' },
    format: 1,
    kind: 'phrases',
  }),
  pins: recordTable<Pin>(pinFields, { law: NEWEST, keys: { 1: 'id' }, format: 1, kind: 'phrases' }),
  ...BUYER_TABLES,
  settings: recordTable<SavedSection>(sectionFields, {
    law: {
      kind: 'fields',
      within: 'value',
      texts: 'all',
      sets: ['addressWords', 'ownWords', 'allowedWords', 'issueKinds', 'remarkReasons'],
      start: id => defaults.get(id),
    },
    keys: { 1: 'id' },
    format: 1,
    kind: 'settings',
  }),
  usage: recordTable<Usage>(
    usageFields,
    {
      law: { kind: 'counters', numbers: ['count', 'last'], maps: ['months'] },
      keys: { 1: 'id' },
      format: 1,
      kind: 'counts',
    },
    ofDevice,
  ),
  learned: recordTable<LearnedPhrase>(
    learnedFields,
    {
      law: { kind: 'counters', numbers: [], maps: ['counts'], since: 'since' },
      keys: { 1: 'id' },
      format: 1,
      kind: 'counts',
    },
    ofDevice,
  ),
  profiles: recordTable<SavedProfile>(profileFields, {
    law: { kind: 'fields', texts: ['value'], sets: [] },
    keys: { 2: 'id' },
    format: 2,
    kind: 'consoles',
  }),
  packs: recordTable<Pack>(packFields, { law: NEWEST, keys: { 2: 'id' }, format: 2, kind: 'phrases' }),
  hides: recordTable<Hide>(hideFields, { law: NEWEST, keys: { 2: 'id' }, format: 2, kind: 'phrases' }),
  pictures: recordTable<Picture>(pictureFields, {
    law: NEWEST,
    keys: { 2: 'id' },
    format: 2,
    kind: 'pictures',
  }),
  sets: recordTable<PhraseSet>(setFields, {
    law: { kind: 'fields', texts: ['name', 'own'], sets: ['shops'] },
    keys: { 2: 'id' },
    format: 2,
    kind: 'phrases',
  }),
  days: recordTable<DayRow>(
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

/** Kinds that are about buyers: they go to nobody who is not meant to have them. */
export const PERSONAL_KINDS: readonly Kind[] = ['buyers', 'issues']

export type TableName = keyof typeof TABLES

export type RecordOf<N extends TableName> = v.InferOutput<(typeof TABLES)[N]['schema']>

export type AnyRecord = { [N in TableName]: RecordOf<N> }[TableName]

/** One thing for each table. */
export type PerTable<T> = { readonly [N in TableName]: T }

export const TABLE_NAMES = Object.keys(TABLES) as TableName[]

/** Makes one thing for each table. */
export const perTable = <T>(make: (name: TableName) => T): PerTable<T> =>
  Object.fromEntries(TABLE_NAMES.map(name => [name, make(name)])) as PerTable<T>

/** How two machines' records of this table merge. */
export const lawOf = (name: TableName): Law => TABLES[name].law

/** What is known of a table when it does not matter which. */
export const tableRow = (name: TableName): TableRow<AnyRecord> =>
  TABLES[name] as unknown as TableRow<AnyRecord>
