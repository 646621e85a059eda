import * as v from 'valibot'
import type { Group, Phrase, Pin } from '@/lib/phrases/library/phrase'
import type { Picture } from '@/lib/phrases/library/picture'
import type { PhraseSet } from '@/lib/phrases/library/sets'
import type { Hide, Pack } from '@/lib/phrases/library/team'
import { branded, type Fields, LONGEST, rank, stamped, textField } from './values'

const pictureId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/),
  v.transform(value => value as Picture['id']),
)

/** `2026-11-28` */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))

export const phraseFields = {
  id: branded<Phrase['id']>(),
  code: v.exactOptional(textField(LONGEST.code)),
  title: textField(LONGEST.title),
  text: textField(LONGEST.phrase),
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
      text: textField(LONGEST.phrase),
      seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
    }),
  ),
  pack: v.exactOptional(branded<Pack['id']>()),
  ...stamped,
} satisfies Fields<Phrase>

export const groupFields = {
  id: branded<Group['id']>(),
  name: textField(LONGEST.title),
  parent: v.exactOptional(branded<Group['id']>()),
  order: v.exactOptional(rank),
  set: v.exactOptional(branded<PhraseSet['id']>()),
  pack: v.exactOptional(branded<Pack['id']>()),
  ...stamped,
} satisfies Fields<Group>

export const pinFields = { id: branded<Pin['id']>(), order: rank, ...stamped } satisfies Fields<Pin>

export const packFields = {
  id: branded<Pack['id']>(),
  name: textField(LONGEST.title),
  edition: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  own: v.exactOptional(v.boolean()),
  set: v.exactOptional(branded<PhraseSet['id']>()),
  ...stamped,
} satisfies Fields<Pack>

/** Of a picture’s file: systems allow 255 bytes. */
const LONGEST_NAME = 255
/** Four characters for every three bytes of the largest. */
const LONGEST_PICTURE = Math.ceil((2 * 1024 * 1024) / 3) * 4

export const pictureFields = {
  id: pictureId,
  type: v.picklist(['image/png', 'image/jpeg', 'image/gif', 'image/webp']),
  base64: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_PICTURE), v.base64()),
  name: v.exactOptional(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NAME))),
  ...stamped,
} satisfies Fields<Picture>

export const hideFields = { id: branded<Hide['id']>(), ...stamped } satisfies Fields<Hide>
