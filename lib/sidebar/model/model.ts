import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { DeepState } from '@/lib/consoles/deep/read-deep'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Part, Reading } from '@/lib/consoles/reading'
import type { Words } from '@/lib/locales/words'
import type { Library, StoreHealth } from '@/lib/messages'
import { settingsIn } from '@/lib/phrases/library/sets'
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings'
import { DEFAULT_LAYOUT, type Layout, type Placement, type SidebarHostKind } from '@/lib/settings/layout'
import type { ConsoleLimits, KeyPart } from '@/lib/trade/console'
import { type AlertsModel, alertsModel } from './alerts'
import { type BuyerRecordsModel, buyerRecordsModel } from './buyer-records'
import { type DraftsModel, draftsModel } from './drafts'
import { type Interaction, interaction } from './freeze'
import { libraryModel } from './library'
import { type OrderListModel, orderListModel } from './order-list'
import { type PageModel, pageModel } from './page'
import { type PhrasesModel, phrasesModel } from './phrases'
import { type SetsModel, setsModel } from './sets'
import { type SlashModel, slashModel } from './slash'
import type { ReadingAhead } from './suggester'

/** What just happened; `undo` takes it back. */
export interface SidebarNotice {
  readonly level: 'done' | 'look'
  readonly words: Words
  readonly undo?: () => void
}

/** How well this console has been read lately, on this machine. */
export interface Reliability {
  /** Parts that failed too often: no alert rests on them until they are read again. */
  readonly off: readonly KeyPart[]
  /** Since when what could not be read has been missing, epoch ms. */
  readonly missingSince: Readonly<Partial<Record<Part, number>>>
}

const RELIABLE: Reliability = { off: [], missingSince: {} }

/** Everything the sidebar shows, as signals: whoever wires it writes the inputs, the rest follows. */
export interface SidebarModel {
  /** Where the sidebar's document stands. */
  readonly hostKind: SidebarHostKind
  readonly facts: ConsoleLimits
  /** Consoles of one platform share their notes. */
  readonly family: string
  readonly consoleName: string
  /** The profile was written from public code and not checked on the live page. */
  readonly unverified: boolean

  readonly reading: Signal<Reading>
  /** Whether what the page receives is read too (deep reading); absent where nothing is known of it, or not yet. */
  readonly deep: Signal<DeepState | undefined>
  /** Epoch ms; ticks each second while the page is in sight. */
  readonly now: Signal<number>
  readonly settings: Signal<Settings>
  /** The same as the shop on screen has them. */
  readonly settingsHere: ReadonlySignal<Settings>
  readonly health: Signal<StoreHealth>
  readonly reliability: Signal<Reliability>
  /** The extension was updated or removed under this page. */
  readonly gone: Signal<boolean>
  /** As the agent wants it. */
  readonly layout: Signal<Layout>
  /** As it stands. */
  readonly placement: Signal<Placement>
  /** The list of keys stands over everything. */
  readonly keysShown: Signal<boolean>
  readonly notice: Signal<SidebarNotice | undefined>
  /** A text the agent typed twice, to be made a phrase. */
  readonly offered: Signal<string | undefined>
  /** Searches that led to a phrase, latest first. */
  readonly recent: Signal<readonly string[]>
  /** Anywhere in the sidebar. */
  readonly interaction: Interaction

  /** Epoch ms in steps of ten seconds: for what says minutes and hours. */
  readonly slow: ReadonlySignal<number>
  readonly page: PageModel
  readonly sets: SetsModel
  readonly alerts: AlertsModel
  readonly phrases: PhrasesModel
  readonly slash: SlashModel
  readonly drafts: DraftsModel
  readonly records: BuyerRecordsModel
  readonly orderList: OrderListModel
}

const SLOW = 10_000

export function createModel(
  profile: ConsoleProfile,
  language: 'zh' | 'en',
  layout: Layout = DEFAULT_LAYOUT,
  startedAt: number = Date.now(),
  hostKind: SidebarHostKind = 'page',
  ahead?: ReadingAhead,
): SidebarModel {
  const { facts, family, verified } = profile
  const reading = signal<Reading>({ kind: 'unreadable', missing: [] })
  const now = signal(startedAt)
  const settings = signal<Settings>(DEFAULT_SETTINGS)
  const slow = computed(() => Math.floor(now.value / SLOW) * SLOW)
  const library = signal<Library | undefined>(undefined)
  const sets = setsModel(family, library, reading)
  const settingsHere = computed(() => settingsIn(settings.value, sets.here.value.set))
  const reliability = signal(RELIABLE)
  const off = computed(() => reliability.value.off)
  const page = pageModel(facts, reading, settingsHere, now, off)
  const inSidebar = interaction()
  const records = buyerRecordsModel(
    family,
    page,
    computed(() => settings.value.agent.name),
    now,
    computed(() => settingsHere.value.shop.buyerClasses),
  )
  const alerts = alertsModel(facts, page, settingsHere, now, off, inSidebar.on, records.secondText)
  const shelf = libraryModel(
    library,
    computed(() => sets.here.value.set?.id),
    ahead,
  )
  const drafts = draftsModel()
  const phrases = phrasesModel({ facts, family, language }, shelf, page, alerts, settingsHere, slow, {
    drafts,
    profile: records.profile,
  })
  return {
    hostKind,
    facts,
    family,
    consoleName: facts.name[language],
    unverified: verified === 'public code',
    reading,
    deep: signal<DeepState | undefined>(undefined),
    now,
    settings,
    settingsHere,
    health: signal<StoreHealth>({ kind: 'ok' }),
    reliability,
    gone: signal(false),
    layout: signal(layout),
    keysShown: signal(false),
    placement: signal<Placement>({ ...layout, bottom: 0, pushes: false }),
    notice: signal<SidebarNotice | undefined>(undefined),
    offered: signal<string | undefined>(undefined),
    recent: signal<readonly string[]>([]),
    interaction: inSidebar,
    slow,
    page,
    sets,
    alerts,
    phrases,
    slash: slashModel(phrases),
    drafts,
    records,
    orderList: orderListModel(page, alerts),
  }
}
