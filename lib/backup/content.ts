import type { Decision } from '@/lib/alerts/decision'
import type { BuyerProfile, FollowUp, Note } from '@/lib/notes/note'
import type { Group, Phrase, PhraseId, Pin, Usage } from '@/lib/phrases/library/phrase'
import type { Picture } from '@/lib/phrases/library/picture'
import type { PhraseSet } from '@/lib/phrases/library/sets'
import type { Hide, Pack } from '@/lib/phrases/library/team'
import type { SettingsSection } from '@/lib/settings'
import type { Stamped } from '@/lib/trade/record'

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

/** Everything that travels: tombstones included, each list by id. */
export interface Content {
  readonly phrases: readonly Phrase[]
  readonly groups: readonly Group[]
  readonly pins: readonly Pin[]
  readonly notes: readonly Note[]
  readonly buyers: readonly BuyerProfile[]
  readonly followUps: readonly FollowUp[]
  readonly decisions: readonly Decision[]
  readonly settings: readonly SavedSection[]
  readonly usage: readonly Usage[]
  readonly learned: readonly LearnedPhrase[]
  readonly profiles: readonly SavedProfile[]
  readonly packs: readonly Pack[]
  readonly hides: readonly Hide[]
  readonly pictures: readonly Picture[]
  readonly sets: readonly PhraseSet[]
}

export type TableName = keyof Content

export const TABLE_NAMES = [
  'phrases',
  'groups',
  'pins',
  'notes',
  'buyers',
  'followUps',
  'decisions',
  'settings',
  'usage',
  'learned',
  'profiles',
  'packs',
  'hides',
  'pictures',
  'sets',
] as const satisfies readonly TableName[]

export const NO_CONTENT: Content = {
  phrases: [],
  groups: [],
  pins: [],
  notes: [],
  buyers: [],
  followUps: [],
  decisions: [],
  settings: [],
  usage: [],
  learned: [],
  profiles: [],
  packs: [],
  hides: [],
  pictures: [],
  sets: [],
}

/** The same without anything about buyers, to hand phrases and settings on. */
export function withoutBuyers(content: Content): Content {
  return { ...content, notes: [], buyers: [], followUps: [], decisions: [] }
}
