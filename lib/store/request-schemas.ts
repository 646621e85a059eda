import * as v from 'valibot'
import { type About, BUYER_FACTS } from '@/lib/notes/note'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import type { ConsoleId } from '@/lib/trade/console'
import { sectionSchemas } from './settings'
import { TABLE_NAMES } from './tables'
import {
  buyerFields,
  decisionFields,
  followUpFields,
  issueFields,
  noteFields,
  visitFields,
} from './tables/buyer-fields'
import { groupFields, packFields, phraseFields, pictureFields } from './tables/library-fields'
import { setFields } from './tables/set-fields'
import { KINDS } from './tables/table'
import { branded, cut, few, LONGEST, stamp, textField } from './tables/values'

const label = v.exactOptional(cut(LONGEST.label))

/** A record as it is asked to be saved: the clock is ours, the id is given for an edit, or to make asking twice harmless. */
const unsaved = <T extends { id: v.GenericSchema; updatedAt: unknown; deletedAt: unknown }>({
  updatedAt: _,
  deletedAt: __,
  id,
  ...fields
}: T) => ({ ...fields, id: v.exactOptional(id as T['id']) })

const phraseId = branded<PhraseId>()
const about = branded<About>()

/** A bucket of pick-features.ts. */
const bucket = v.pipe(v.string(), v.regex(/^[0-9a-z]{1,2}$/))

export const nothing = v.unknown()
export const pinAsk = v.object({
  phrase: phraseId,
  at: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
})
export const usedAsk = v.object({ phrase: phraseId })
export const learnAsk = v.object({
  phrase: phraseId,
  features: few(bucket, 1024),
  topic: bucket,
  passed: few(phraseId, 10),
})
export const keptAsk = v.object({ abouts: few(about, 500) })
const query = cut(200)
const place = v.pipe(v.number(), v.integer(), v.minValue(0))
export const findNotesAsk = v.object({ query, besides: few(about, 500) })
export const linkedAsk = v.object({ about })
export const notesPageAsk = v.object({ query, from: place, count: v.pipe(place, v.maxValue(10_000)) })
export const wordsAsk = v.object({ words: few(query, 20) })
/** A note's history is written by the store alone. */
const { history: _history, ...ownNote } = unsaved(noteFields)
export const noteAsk = v.object({ ...ownNote, label, by: label, editor: label })
export const noteIdAsk = v.object({ id: noteFields.id })
export const issueAsk = v.object({
  ...unsaved(issueFields),
  label,
  by: label,
  product: v.exactOptional(cut(LONGEST.title)),
})
export const issueIdAsk = v.object({ id: issueFields.id })
export const sawOrdersAsk = v.object({ about, orders: visitFields.orders })
export const tagsAsk = v.object({ ...unsaved(buyerFields), id: buyerFields.id, label })
export const factAsk = v.object({
  id: buyerFields.id,
  console: buyerFields.console,
  label,
  fact: v.picklist(BUYER_FACTS),
  text: textField(500),
})
export const forgetBuyerAsk = v.object({ about })
export const followUpAsk = v.object({
  ...unsaved(followUpFields),
  label,
  by: label,
  context: v.exactOptional(cut(LONGEST.title)),
})
export const followUpIdAsk = v.object({ id: followUpFields.id })
export const handOverAsk = v.object({
  ids: few(followUpFields.id, 2000),
  from: v.exactOptional(cut(LONGEST.label)),
  to: v.pipe(cut(LONGEST.label), v.minLength(1)),
})
export const takeOverAsk = v.object({ text: v.string() })
export const dueAsk = v.object({ before: v.pipe(v.number(), v.finite()) })
export const decisionsAsk = v.object({
  console: branded<ConsoleId>(100),
  abouts: few(branded<string>(), 2000),
})
const { id: _, ...decision } = unsaved(decisionFields)
export const decideAsk = v.object({ ...decision, by: label })
export const idAsk = v.object({ id: decisionFields.id })
export const referenceAsk = v.object({ table: v.picklist(['pinyin', 'regions']) })
/** A layer's records are written by its pack alone. */
const { pack: _pack, ...ownPhrase } = unsaved(phraseFields)
const { pack: __pack, ...ownGroup } = unsaved(groupFields)
export const phraseAsk = v.object(ownPhrase)
export const addPhraseAsk = v.object({ title: ownPhrase.title, text: ownPhrase.text })
export const phraseIdAsk = v.object({ id: phraseId })
export const phrasesAsk = v.object({ ids: few(phraseId, 100_000) })
export const savePhrasesAsk = v.object({
  phrases: few(v.object({ ...ownPhrase, id: phraseId }), 100_000),
})
export const groupAsk = v.object(ownGroup)
export const groupsAsk = v.object({
  groups: few(v.object({ ...ownGroup, id: groupFields.id }), 10_000),
})
export const setAsk = v.object(unsaved(setFields))
export const setIdAsk = v.object({ id: setFields.id })
export const putPackAsk = v.object({ id: packFields.id, set: v.exactOptional(setFields.id) })
export const groupIdAsk = v.object({ id: groupFields.id })
export const settingsAsk = v.variant('section', [
  v.object({ section: v.literal('shop'), value: sectionSchemas.shop }),
  v.object({ section: v.literal('agent'), value: sectionSchemas.agent }),
  v.object({ section: v.literal('page'), value: sectionSchemas.page }),
  v.object({ section: v.literal('suggestions'), value: sectionSchemas.suggestions }),
  v.object({ section: v.literal('day'), value: sectionSchemas.day }),
  v.object({ section: v.literal('privacy'), value: sectionSchemas.privacy }),
])
const passphrase = v.exactOptional(v.pipe(v.string(), v.maxLength(10_000)))
export const exportAsk = v.object({
  passphrase,
  notes: v.boolean(),
  pictures: v.exactOptional(v.boolean()),
  kinds: v.exactOptional(few(v.picklist(KINDS), KINDS.length)),
  masked: v.exactOptional(v.boolean()),
})
const stagedId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,100}$/))
const part = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))
export const stageAsk = v.object({ id: stagedId, at: part, text: v.string() })
export const stagedAsk = v.object({ id: stagedId, at: part })
export const unstageAsk = v.object({ id: stagedId })
const staged = v.object({ staged: stagedId, parts: part })
const laidDown = v.object({ ...staged.entries, passphrase })
const held = v.object({ held: stagedId, channel: stagedId, passphrase })
export const previewAsk = v.union([laidDown, held])
export const giveAsk = v.object({
  ...exportAsk.entries,
  channel: stagedId,
  gzip: v.exactOptional(v.boolean()),
})
const textAsk = v.object({ text: v.string() })
export const importAsk = v.union([textAsk, laidDown, held])
export const packAsk = v.intersect([
  v.union([textAsk, staged]),
  v.object({ rules: v.exactOptional(v.boolean()) }),
])
const planned = v.object({
  id: v.exactOptional(phraseId),
  code: v.exactOptional(cut(LONGEST.code)),
  title: cut(LONGEST.title),
  text: phraseFields.text,
  states: phraseFields.states,
  intents: phraseFields.intents,
  topic: phraseFields.topic,
  group: few(cut(LONGEST.title), 2),
})
export const phraseImport = v.object({
  phrases: few(planned, 100_000),
  remove: few(phraseId, 100_000),
  set: v.exactOptional(setFields.id),
})
export const importPhrasesAsk = v.union([phraseImport, staged])
export const pictureAsk = v.object({ base64: pictureFields.base64, name: pictureFields.name })
export const picturesAsk = v.object({ ids: few(pictureFields.id, 100) })
export const editionAsk = v.object({
  id: v.exactOptional(packFields.id),
  name: v.pipe(packFields.name, v.minLength(1)),
})
export const packIdAsk = v.object({ id: packFields.id })
export const forgetLearnedAsk = v.object({ phrase: v.exactOptional(phraseId) })
export const hideAsk = v.object({ phrase: phraseId, hidden: v.boolean() })
export const undoAsk = v.object({ snapshot: branded<string>(100) })
export const chooseAsk = v.object({
  table: v.picklist(TABLE_NAMES),
  id: branded<string>(LONGEST.id * 2),
  field: branded<string>(100),
  at: v.exactOptional(stamp),
})
export const chooseNoteAsk = v.object({ id: noteFields.id, at: v.exactOptional(stamp) })
export const snapshotAsk = v.object({ id: v.pipe(v.number(), v.safeInteger()) })
export const wipeAsk = v.optional(v.object({ keepSnapshot: v.exactOptional(v.boolean()) }), {})

/** Parsed whole, with words for what is wrong in it, where it is saved. */
export const taughtAsk = v.object({ taught: v.unknown() })
export const profileIdAsk = v.object({ id: branded<string>(60) })
