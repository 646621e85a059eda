import type { Decision } from '@/lib/alerts/decision'
import type { Issue } from '@/lib/notes/issue'
import { BUYER_FACTS, type BuyerProfile, type FollowUp, type Note } from '@/lib/notes/note'
import type { OrdersSeen } from '@/lib/notes/orders-seen'
import {
  buyerFields,
  decisionFields,
  followUpFields,
  issueFields,
  noteFields,
  visitFields,
} from './buyer-fields'
import { recordTable } from './table'

/** Tables about buyers and their orders; part of the one list in ../tables.ts. */
export const BUYER_TABLES = {
  notes: recordTable<Note>(noteFields, {
    law: { kind: 'fields', texts: ['text'], sets: ['history'] },
    keys: { 1: 'id, about, updatedAt' },
    format: 1,
    kind: 'buyers',
    personal: ['text', 'label', 'from', 'history'],
    keep: 'keepNoteDays',
  }),
  buyers: recordTable<BuyerProfile>(buyerFields, {
    law: { kind: 'fields', texts: [...BUYER_FACTS], sets: ['tags', 'linked'] },
    keys: { 1: 'id, updatedAt' },
    format: 1,
    kind: 'buyers',
    personal: ['label', 'tags', ...BUYER_FACTS],
    keep: 'keepNoteDays',
  }),
  followUps: recordTable<FollowUp>(followUpFields, {
    law: { kind: 'fields', texts: ['text'], sets: [] },
    keys: { 1: 'id, about, due' },
    format: 1,
    kind: 'buyers',
    personal: ['text', 'label'],
    keep: 'keepDays',
    // Open ones stay: they are promises.
    forgettable: ({ doneAt, deletedAt }) => doneAt !== undefined || deletedAt !== undefined,
  }),
  decisions: recordTable<Decision>(decisionFields, {
    law: { kind: 'newest' },
    keys: { 1: 'id, [console+about], updatedAt' },
    format: 1,
    kind: 'buyers',
    personal: [],
    keep: 'keepDays',
    forgettable: ({ kind, deletedAt, until = 0 }, due) =>
      kind !== 'later' || deletedAt !== undefined || until < due,
  }),
  issues: recordTable<Issue>(issueFields, {
    law: { kind: 'fields', texts: ['text'], sets: [] },
    keys: { 4: 'id, about, at' },
    format: 6,
    kind: 'issues',
    personal: ['label', 'text', 'product'],
    keep: 'keepIssueDays',
  }),
  visits: recordTable<OrdersSeen>(visitFields, {
    law: { kind: 'counters', numbers: ['last', 'before'], maps: ['orders'], since: 'since' },
    keys: { 4: 'id' },
    format: 6,
    kind: 'buyers',
    personal: [],
    keep: 'keepDays',
  }),
} as const
