import * as v from 'valibot'
import type { PhraseId, Usage } from '@/lib/phrases/library/phrase'
import type { SettingsSection } from '@/lib/settings'
import type { Stamped } from '@/lib/trade/record'
import { branded, countField, type Fields, LONGEST, stamped, textField, time, within } from './values'

/** One section of the settings; its value is parsed again whenever it is read, so that old machines carry new fields along. */
export interface SavedSection extends Stamped {
  readonly id: SettingsSection
  readonly value: Readonly<Record<string, unknown>>
}

/** What one device learned about one phrase: in how many picks each feature was there; see `Learned.counts`. */
export interface LearnedPhrase {
  /** `<phrase>/<device>` */
  readonly id: string
  readonly phrase: PhraseId
  readonly device: string
  readonly counts: Readonly<Record<string, number>>
  /** Epoch ms of when the agent had it forgotten; counts are of picks since. */
  readonly since?: number
}

/** A console the agent taught, or a repair of a built-in one; parsed by lib/consoles whenever it is used. */
export interface SavedProfile extends Stamped {
  /** The console's id; of a repair, the built-in console's. */
  readonly id: string
  readonly value: Readonly<Record<string, unknown>>
}

const plain = v.custom<Readonly<Record<string, unknown>>>(
  value => typeof value === 'object' && value !== null && !Array.isArray(value),
)

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
  phrase: branded<PhraseId>(),
  device: branded<string>(40),
  count: countField,
  last: time,
  months: v.exactOptional(
    v.pipe(v.record(v.pipe(v.string(), v.regex(/^\d{4}-\d\d$/)), countField), v.maxEntries(2000)),
  ),
} satisfies Fields<Usage>

export const learnedFields = {
  id: branded<string>(LONGEST.id * 2),
  phrase: branded<PhraseId>(),
  device: branded<string>(40),
  counts: v.pipe(v.record(textField(100), countField), v.maxEntries(10_000)),
  since: v.exactOptional(countField),
} satisfies Fields<LearnedPhrase>

/** A counter's id says what it counts and on which device. */
export const ofDevice = ({ id, phrase, device }: Pick<Usage, 'id' | 'phrase' | 'device'>) =>
  id === `${phrase}/${device}`
