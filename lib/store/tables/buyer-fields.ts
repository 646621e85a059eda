import * as v from 'valibot'
import type { Decision } from '@/lib/alerts/decision'
import { type Issue, LONGEST_KIND } from '@/lib/notes/issue'
import {
  type BuyerProfile,
  CALL_OUTCOMES,
  type FollowUp,
  type FormerText,
  type Note,
  type NoteSource,
} from '@/lib/notes/note'
import { MOST_ORDERS, type OrdersSeen } from '@/lib/notes/orders-seen'
import type { Repeat } from '@/lib/notes/repeat'
import { branded, countField, type Fields, LONGEST, label, stamped, textField, time } from './values'

const source = v.object({
  text: textField(LONGEST.note),
  side: v.picklist(['buyer', 'agent', 'robot', 'system']),
  at: v.exactOptional(time),
  order: v.exactOptional(branded<NonNullable<NoteSource['order']>>(100)),
} satisfies { readonly [K in keyof Required<NoteSource>]: v.GenericSchema })

const formerText = v.object({
  text: textField(LONGEST.note),
  at: time,
  by: label,
} satisfies { readonly [K in keyof Required<FormerText>]: v.GenericSchema })

export const noteFields = {
  id: branded<Note['id']>(),
  about: branded<Note['about']>(),
  console: branded<Note['console']>(100),
  text: textField(LONGEST.note),
  by: label,
  at: time,
  pinned: v.exactOptional(v.boolean()),
  label,
  from: v.exactOptional(source),
  call: v.exactOptional(v.picklist(CALL_OUTCOMES)),
  // Each machine keeps few; those of many machines join.
  history: v.exactOptional(v.pipe(v.array(formerText), v.maxLength(2000))),
  ...stamped,
} satisfies Fields<Note>

const fact = v.exactOptional(textField(500))

export const buyerFields = {
  id: branded<BuyerProfile['id']>(),
  console: branded<BuyerProfile['console']>(100),
  label,
  tags: v.pipe(v.array(textField(60)), v.maxLength(100)),
  size: fact,
  courier: fact,
  habits: fact,
  taboo: fact,
  birthday: v.exactOptional(textField(20)),
  linked: v.exactOptional(v.pipe(v.array(branded<BuyerProfile['id']>()), v.maxLength(20))),
  ...stamped,
} satisfies Fields<BuyerProfile>

const repeat = v.pipe(
  v.string(),
  v.regex(/^(?:days:[1-9]\d{0,2}|month|year|lunar-year)$/),
  v.transform(text => text as Repeat),
)

export const followUpFields = {
  id: branded<FollowUp['id']>(),
  about: branded<FollowUp['about']>(),
  console: branded<FollowUp['console']>(100),
  text: textField(LONGEST.note),
  kind: v.exactOptional(v.picklist(['reply', 'visit', 'second'])),
  due: time,
  repeat: v.exactOptional(repeat),
  at: v.exactOptional(time),
  assignee: label,
  context: v.exactOptional(textField(LONGEST.title)),
  doneAt: v.exactOptional(time),
  by: label,
  label,
  ...stamped,
} satisfies Fields<FollowUp>

export const decisionFields = {
  id: branded<string>(LONGEST.id * 2),
  console: branded<Decision['console']>(100),
  alert: branded<Decision['alert']>(100),
  about: branded<string>(),
  kind: v.picklist(['done', 'later', 'never']),
  until: v.exactOptional(time),
  by: label,
  at: time,
  ...stamped,
} satisfies Fields<Decision>

export const issueFields = {
  id: branded<Issue['id']>(),
  about: branded<Issue['about']>(),
  console: branded<Issue['console']>(100),
  kind: v.pipe(textField(LONGEST_KIND), v.minLength(1)),
  product: v.exactOptional(textField(LONGEST.title)),
  order: v.exactOptional(branded<NonNullable<Issue['order']>>(100)),
  text: v.exactOptional(textField(LONGEST.note)),
  at: time,
  by: label,
  label,
  ...stamped,
} satisfies Fields<Issue>

export const visitFields = {
  id: branded<OrdersSeen['id']>(),
  last: time,
  before: time,
  orders: v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[A-Z]{0,3}\/.{1,100}$/)), countField),
    // Each machine keeps fewer; those of several join.
    v.maxEntries(20 * MOST_ORDERS),
  ),
  since: v.exactOptional(time),
} satisfies Fields<OrdersSeen>
