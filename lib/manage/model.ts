import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Words } from '@/lib/locales/words'
import type { ImportSummary, Library, SnapshotSummary, StoreHealth } from '@/lib/messages'
import type { Issue } from '@/lib/notes/issue'
import type { Noted } from '@/lib/notes/known-buyer'
import type { BuyerProfile, FollowUp } from '@/lib/notes/note'
import type { OrdersSeen } from '@/lib/notes/orders-seen'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { type LibraryScope, partOf } from '@/lib/phrases/library/set-part'
import type { Pack } from '@/lib/phrases/library/team'
import type { Pinyin } from '@/lib/phrases/search/pinyin'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings'
import type { ConsoleId, ConsoleLimits } from '@/lib/trade/console'
import { type DayModel, dayModel } from './day/day-model'
import type { Diagnosis, DiagnosisOf } from './diagnostics/diagnosis'
import type { StorageState } from './host'
import { livingDrafts, type PhraseDrafts } from './library/phrase-draft'
import type { News } from './news/news'
import { platformName } from './platform-name'
import type { ManageSection } from './sections'

/** A sentence at the foot of the page, with an undo where there is one. */
export interface Notice {
  readonly words: Words
  readonly tone: 'done' | 'wrong'
  readonly undo?: () => void
}

/** What the page shows of a console profile. */
export interface ConsoleSummary {
  readonly facts: ConsoleLimits
  readonly sites: readonly string[]
  /** The date it was checked on the live page, or what it is based on. */
  readonly verified: string
  /** Consoles of one platform have one. */
  readonly family: string
  /** It is known what its pages receive, so that deep reading can be switched on. */
  readonly deep: boolean
}

/** A console the agent taught, as the page shows and edits it. */
export interface TaughtSummary {
  readonly id: string
  /** Absent for a repair of a built-in console. */
  readonly name?: string
  /** The built-in console that is repaired. */
  readonly over?: ConsoleId
  readonly sites: readonly string[]
  readonly verified: string
  /** The browser lets the sidebar run there; always so for a built-in console. */
  readonly allowed: boolean
  /** The whole of it as text, to be edited. */
  readonly text: string
}

export interface ManageModel {
  readonly section: Signal<ManageSection>
  /** Which phrase is open in the editor; `new` for one not saved yet. */
  readonly selected: Signal<PhraseId | 'new' | undefined>
  /** What was typed into phrases and not saved yet. */
  readonly drafts: Signal<PhraseDrafts>
  /** Those of phrases that are still there. */
  readonly unsaved: ReadonlySignal<PhraseDrafts>
  /** Absent until the background answered. */
  readonly library: Signal<Library | undefined>
  /** Which shop's groups the agent wants to see. */
  readonly part: Signal<LibraryScope>
  /** The same, once that shop is gone: all. */
  readonly shownPart: ReadonlySignal<LibraryScope>
  /** What that shows of the library. */
  readonly view: ReadonlySignal<Library | undefined>
  /** Packs, one's own too, and team phrases out of sight. */
  readonly team: Signal<{ readonly packs: readonly Pack[]; readonly hidden: readonly Phrase[] }>
  /** How many writes are under way that the page already shows: what is loaded meanwhile may be older. */
  readonly saving: Signal<number>
  /** How many of these were begun so far. */
  readonly writes: Signal<number>
  /** Whom there are notes about; the notes themselves are asked for as they are looked at, anew whenever this changes. */
  readonly noteSubjects: Signal<readonly Noted[] | undefined>
  readonly buyers: Signal<readonly BuyerProfile[] | undefined>
  readonly followUps: Signal<readonly FollowUp[] | undefined>
  /** The latest first. */
  readonly issues: Signal<readonly Issue[] | undefined>
  readonly visits: Signal<readonly OrdersSeen[] | undefined>
  /** Whether the system tells what falls due; absent until that is known. */
  readonly reminders: Signal<boolean | undefined>
  readonly settings: Signal<Settings>
  /** Absent until the browser says how it keeps what is stored. */
  readonly storage: Signal<StorageState | undefined>
  readonly health: Signal<StoreHealth>
  readonly pinyin: Signal<Pinyin | undefined>
  readonly notice: Signal<Notice | undefined>
  /** Epoch ms, moved on every minute. */
  readonly now: Signal<number>
  readonly consoles: readonly ConsoleSummary[]
  /** Platforms, by the names of their consoles. */
  readonly families: readonly { readonly id: string; readonly name: string }[]
  /** The same in a word, by family, for tables. */
  readonly platforms: ReadonlyMap<string, string>
  readonly taught: Signal<readonly TaughtSummary[]>
  /** Consoles with deep reading on, on this machine. */
  readonly deep: Signal<readonly string[]>
  /** One for each console that is known or taught. */
  readonly diagnoses: Signal<readonly Diagnosis[]>
  /** Which of them is shown instead of the list of consoles. */
  readonly diagnosed: Signal<string | undefined>
  readonly about: DiagnosisOf
  readonly day: DayModel
  /** What can be taken back or restored; absent until the background answered. */
  readonly copies: Signal<
    { readonly imports: readonly ImportSummary[]; readonly snapshots: readonly SnapshotSummary[] } | undefined
  >
  /** The version of the last update, until its line is closed. */
  readonly news: Signal<News | undefined>
}

/**
 * Empty until the background was asked.
 * @param now epoch ms
 */
export function createManageModel(
  now: number,
  consoles: readonly ConsoleSummary[],
  language: 'zh' | 'en' = 'zh',
  about: DiagnosisOf = { version: '', browser: '' },
): ManageModel {
  const library = signal<Library | undefined>(undefined)
  const drafts = signal<PhraseDrafts>(new Map())
  const part = signal<LibraryScope>('all')
  const shownPart = computed((): LibraryScope => {
    const sets = library.value?.sets ?? []
    if (part.value === 'shared') return sets.length > 0 ? 'shared' : 'all'
    return sets.some(({ id }) => id === part.value) ? part.value : 'all'
  })
  return {
    section: signal<ManageSection>('phrases'),
    selected: signal(undefined),
    drafts,
    unsaved: computed(() => livingDrafts(drafts.value, library.value)),
    library,
    part,
    shownPart,
    view: computed(() => library.value && viewOf(library.value, shownPart.value)),
    team: signal<ManageModel['team']['value']>({ packs: [], hidden: [] }),
    saving: signal(0),
    writes: signal(0),
    noteSubjects: signal(undefined),
    buyers: signal(undefined),
    followUps: signal(undefined),
    issues: signal(undefined),
    visits: signal(undefined),
    reminders: signal<boolean | undefined>(undefined),
    settings: signal(DEFAULT_SETTINGS),
    storage: signal(undefined),
    health: signal<StoreHealth>({ kind: 'ok' }),
    pinyin: signal(undefined),
    notice: signal(undefined),
    now: signal(now),
    consoles,
    families: familiesOf(consoles, language),
    platforms: new Map([...familyNames(consoles, language)].map(([id, names]) => [id, platformName(names)])),
    taught: signal<readonly TaughtSummary[]>([]),
    deep: signal<readonly string[]>([]),
    diagnoses: signal<readonly Diagnosis[]>([]),
    diagnosed: signal<string | undefined>(undefined),
    about,
    day: dayModel(now),
    copies: signal(undefined),
    news: signal<News | undefined>(undefined),
  }
}

function viewOf(library: Library, part: LibraryScope): Library {
  const { pins, ...view } = partOf(library, part)
  if (part === 'all') return library
  const seen = new Set(view.phrases.map(({ id }) => id))
  return { ...view, pins: pins.filter(({ id }) => seen.has(id)) }
}

function familiesOf(consoles: readonly ConsoleSummary[], language: 'zh' | 'en'): ManageModel['families'] {
  return [...familyNames(consoles, language)].map(([id, names]) => ({ id, name: names.join(' / ') }))
}

function familyNames(
  consoles: readonly ConsoleSummary[],
  language: 'zh' | 'en',
): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, readonly string[]>()
  for (const { family, facts } of consoles)
    names.set(family, [...(names.get(family) ?? []), facts.name[language]])
  return names
}
