import type { OwnWord } from '@/lib/phrases/text/check'
import type { ShopRules } from './alerts/shop-rules'
import type { ConsoleId } from './trade/console'

/** What the agent or lead sets once; travels in the backup, section by section (newest section wins). */
export interface Settings {
  readonly shop: ShopRules & {
    readonly name: string
    /** Courier the shop ships with by default; fills {快递公司} while the order names none. */
    readonly courier: string
    /** Words the shop does not want to see in a reply, beside the built-in lists. */
    readonly ownWords: readonly OwnWord[]
    /** Texts that may stand in a reply whatever the lists say. */
    readonly allowedWords: readonly string[]
  }
  readonly agent: {
    /** Signs notes, decisions and remarks. */
    readonly name: string
  }
  /** What stands on the console's own page, beside the sidebar. */
  readonly page: {
    /** A mark beside orders with an open alert, where several are listed. */
    readonly marks: boolean
    /** A small button beside the composer that opens the phrase field. */
    readonly button: boolean
  }
  readonly privacy: {
    /** Days since the last change after which notes, tags, done follow-ups and finished decisions are forgotten; 0 keeps them. */
    readonly keepDays: number
  }
}

export type SettingsSection = keyof Settings

const clock = (hours: number, minutes = 0) => hours * 60 + minutes

export const DEFAULT_SETTINGS: Settings = {
  shop: {
    name: '',
    courier: '',
    timeZone: 'Asia/Shanghai',
    cutoffs: [clock(16), clock(16), clock(16), clock(16), clock(16), clock(16), clock(16)],
    leadMinutes: 60,
    quiet: { from: clock(22), to: clock(9) },
    nudgeAfterMinutes: 10,
    waiting: { look: 20_000, act: 30_000 },
    addressWords: ['驿站', '工商局', '质检局'],
    ownWords: [],
    allowedWords: [],
  },
  agent: { name: '' },
  page: { marks: false, button: false },
  privacy: { keepDays: 0 },
}

/** How the sidebar sits on one console. Kept on this machine only, readable before the background answers. */
export interface Layout {
  readonly side: 'left' | 'right'
  /** px, 280–480 */
  readonly width: number
  readonly collapsed: boolean
  /** Pushes the page aside instead of floating over it. */
  readonly push: boolean
  /** `/` typed in the composer looks for phrases there. */
  readonly slash: boolean
}

export const DEFAULT_LAYOUT: Layout = {
  side: 'right',
  width: 340,
  collapsed: false,
  push: false,
  slash: false,
}

/** In `browser.storage.session`: the tab and site that the agent wants to teach as soon as the browser allows it. */
export const TEACH_NEXT = 'teachNext'

/** One entry of `STORAGE.taught`. */
export interface TaughtPlace {
  readonly matches: readonly string[]
  readonly at: string
}

/** Names of what lives in `browser.storage.local`; nothing else is kept there. */
export const STORAGE = {
  layout: (id: ConsoleId) => `local:layout:${id}`,
  /** Which shop's phrases the agent chose there; see `SetChoice`. */
  set: (id: ConsoleId) => `local:set:${id}`,
  /** How well a console is read; see lib/consoles/health/. */
  health: (id: ConsoleId) => `local:health:${id}`,
  /** Searches that led to a phrase, latest first. */
  recent: 'local:recent',
  /** Consoles the agent switched off. */
  off: 'local:off',
  /** Consoles whose received answers the agent lets Deskside read (deep reading). */
  deep: 'local:deep',
  /** Where something was taught: match patterns with the moment of the last change, so that other pages need not ask. See `TaughtPlace`. */
  taught: 'local:taught',
  /** By table, goes up after each write to the database; sidebars and pages watch it and ask again. See lib/messages/revision.ts. */
  revision: 'local:revision',
} as const satisfies Record<string, string | ((id: ConsoleId) => string)>
