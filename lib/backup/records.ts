import * as v from 'valibot'
import type { Decision } from '@/lib/alerts/decision'
import type { BuyerProfile, FollowUp, Note } from '@/lib/notes/note'
import type { Group, Phrase, Pin, Usage } from '@/lib/phrases/library/phrase'
import type { Picture } from '@/lib/phrases/library/picture'
import type { PhraseSet } from '@/lib/phrases/library/sets'
import type { Hide, Pack } from '@/lib/phrases/library/team'
import type { Content, LearnedPhrase, SavedProfile, SavedSection, TableName } from './content'
import { setFields } from './set-record'
import { branded, count, type Fields, LONGEST, label, rank, stamped, text, time } from './values'

export { setFields } from './set-record'
export { branded, LATEST, LONGEST } from './values'

const pictureId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/),
  v.transform(value => value as Picture['id']),
)

/** `2026-11-28` */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))

export const phraseFields = {
  id: branded<Phrase['id']>(),
  code: v.exactOptional(text(LONGEST.code)),
  title: text(LONGEST.title),
  text: text(LONGEST.phrase),
  group: v.exactOptional(branded<Group['id']>()),
  states: v.exactOptional(
    v.pipe(v.array(branded<NonNullable<Phrase['states']>[number]>(40)), v.maxLength(20)),
  ),
  intents: v.exactOptional(
    v.pipe(v.array(branded<NonNullable<Phrase['intents']>[number]>(100)), v.maxLength(50)),
  ),
  topic: v.exactOptional(branded<NonNullable<Phrase['topic']>>(60)),
  order: v.exactOptional(rank),
  pictures: v.exactOptional(v.pipe(v.array(pictureId), v.maxLength(3))),
  from: v.exactOptional(day),
  until: v.exactOptional(day),
  next: v.exactOptional(
    v.object({
      text: text(LONGEST.phrase),
      seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
    }),
  ),
  pack: v.exactOptional(branded<Pack['id']>()),
  ...stamped,
} satisfies Fields<Phrase>

export const groupFields = {
  id: branded<Group['id']>(),
  name: text(LONGEST.title),
  parent: v.exactOptional(branded<Group['id']>()),
  order: v.exactOptional(rank),
  set: v.exactOptional(branded<PhraseSet['id']>()),
  pack: v.exactOptional(branded<Pack['id']>()),
  ...stamped,
} satisfies Fields<Group>

export const pinFields = { id: branded<Pin['id']>(), order: rank, ...stamped } satisfies Fields<Pin>

export const packFields = {
  id: branded<Pack['id']>(),
  name: text(LONGEST.title),
  edition: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  own: v.exactOptional(v.boolean()),
  set: v.exactOptional(branded<PhraseSet['id']>()),
  ...stamped,
} satisfies Fields<Pack>

/** Four characters for every three bytes of the largest. */
const LONGEST_PICTURE = Math.ceil((2 * 1024 * 1024) / 3) * 4

export const pictureFields = {
  id: pictureId,
  type: v.picklist(['image/png', 'image/jpeg', 'image/gif', 'image/webp']),
  base64: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_PICTURE), v.base64()),
  ...stamped,
} satisfies Fields<Picture>

export const hideFields = { id: branded<Hide['id']>(), ...stamped } satisfies Fields<Hide>

export const noteFields = {
  id: branded<Note['id']>(),
  about: branded<Note['about']>(),
  console: branded<Note['console']>(100),
  text: text(LONGEST.note),
  by: label,
  at: time,
  label,
  ...stamped,
} satisfies Fields<Note>

export const buyerFields = {
  id: branded<BuyerProfile['id']>(),
  console: branded<BuyerProfile['console']>(100),
  label,
  tags: v.pipe(v.array(text(60)), v.maxLength(100)),
  ...stamped,
} satisfies Fields<BuyerProfile>

export const followUpFields = {
  id: branded<FollowUp['id']>(),
  about: branded<FollowUp['about']>(),
  console: branded<FollowUp['console']>(100),
  text: text(LONGEST.note),
  due: time,
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

const plain = v.custom<Readonly<Record<string, unknown>>>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
)

/** Whether nothing in it stands deeper than so many levels: settings never do, and walking a made-up abyss would not end well. */
const within = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every(inner => within(inner, levels - 1)))

export const sectionFields = {
  id: branded<SavedSection['id']>(60),
  value: v.pipe(
    plain,
    v.check(value => within(value, 8) && JSON.stringify(value).length <= LONGEST.section),
  ),
  ...stamped,
} satisfies Fields<SavedSection>

export const profileFields = {
  id: branded<string>(60),
  value: v.pipe(
    plain,
    v.check(value => JSON.stringify(value).length <= LONGEST.profile),
  ),
  ...stamped,
} satisfies Fields<SavedProfile>

export const usageFields = {
  id: branded<string>(LONGEST.id * 2),
  phrase: branded<Phrase['id']>(),
  device: branded<string>(40),
  count,
  last: time,
  months: v.exactOptional(
    v.pipe(v.record(v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)), count), v.maxEntries(2000)),
  ),
} satisfies Fields<Usage>

export const learnedFields = {
  id: branded<string>(LONGEST.id * 2),
  phrase: branded<Phrase['id']>(),
  device: branded<string>(40),
  counts: v.pipe(v.record(text(100), count), v.maxEntries(10_000)),
  since: v.exactOptional(count),
} satisfies Fields<LearnedPhrase>

/** One schema a table: what a record of it must be, wherever it comes from. Fields it does not know are dropped. */
export const recordSchemas = {
  phrases: v.object(phraseFields),
  groups: v.object(groupFields),
  pins: v.object(pinFields),
  notes: v.object(noteFields),
  buyers: v.object(buyerFields),
  followUps: v.object(followUpFields),
  decisions: v.object(decisionFields),
  settings: v.object(sectionFields),
  usage: v.pipe(
    v.object(usageFields),
    v.check(({ id, phrase, device }) => id === `${phrase}/${device}`),
  ),
  learned: v.pipe(
    v.object(learnedFields),
    v.check(({ id, phrase, device }) => id === `${phrase}/${device}`),
  ),
  profiles: v.object(profileFields),
  packs: v.object(packFields),
  hides: v.object(hideFields),
  pictures: v.object(pictureFields),
  sets: v.object(setFields),
} satisfies { readonly [T in TableName]: v.GenericSchema<unknown, Content[T][number]> }
