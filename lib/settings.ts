import { defaultsOf, type ValuesOf } from './alerts/params/param'
import type { AlertSettings } from './alerts/settings'
import { SETTINGS_SECTIONS } from './settings/sections'
import type { ConsoleId } from './trade/console'

/** What the agent or lead sets once; travels in the backup, section by section (newest section wins). Declared in settings/sections.ts. */
export interface Settings {
  readonly shop: ValuesOf<(typeof SETTINGS_SECTIONS)['shop']> & {
    /** By rule; see lib/alerts/settings.ts. */
    readonly alerts: AlertSettings
  }
  readonly agent: ValuesOf<(typeof SETTINGS_SECTIONS)['agent']>
  readonly suggestions: ValuesOf<(typeof SETTINGS_SECTIONS)['suggestions']>
  readonly page: ValuesOf<(typeof SETTINGS_SECTIONS)['page']>
  readonly day: ValuesOf<(typeof SETTINGS_SECTIONS)['day']>
  readonly privacy: ValuesOf<(typeof SETTINGS_SECTIONS)['privacy']>
}

export type SettingsSection = keyof Settings

export const DEFAULT_SETTINGS: Settings = {
  shop: { ...defaultsOf(SETTINGS_SECTIONS.shop), alerts: {} },
  agent: defaultsOf(SETTINGS_SECTIONS.agent),
  suggestions: defaultsOf(SETTINGS_SECTIONS.suggestions),
  page: defaultsOf(SETTINGS_SECTIONS.page),
  day: defaultsOf(SETTINGS_SECTIONS.day),
  privacy: defaultsOf(SETTINGS_SECTIONS.privacy),
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
  /** Up to when follow-ups that fell due were told by the system. */
  reminded: 'local:reminded',
  /** The agent was asked whether the system may tell them. */
  remindersAsked: 'local:reminders-asked',
  /** By table, goes up after each write to the database; sidebars and pages watch it and ask again. See lib/messages/revision.ts. */
  revision: 'local:revision',
} as const satisfies Record<string, string | ((id: ConsoleId) => string)>
