import { browser } from '#imports'
import type { ConsoleHealth } from '@/lib/consoles/health/health'
import { parseHealth } from '@/lib/consoles/health/parse-health'
import { type ConsoleSite, parseSites } from '@/lib/consoles/sites'
import { type Revision, revisionOf } from '@/lib/messages/revision'
import { parseSetChoice } from '@/lib/phrases/library/set-choice'
import type { SetChoice } from '@/lib/phrases/library/sets'
import { parseRecent } from '@/lib/phrases/search/recent'
import { type Layout, parseLayout } from '@/lib/settings/layout'
import type { Stored } from '@/lib/settings/stored'
import { parseTaughtPlaces, type TaughtPlace } from '@/lib/settings/taught-places'
import type { ConsoleId } from '@/lib/trade/console'

/** Everything in `browser.storage.local`, each with its key, its parse and its default; nothing else is kept there. */

/** How the sidebar sits on a console; `undefined` before the agent has laid it out. */
export const layoutItem = (console: ConsoleId): Item<Layout | undefined> =>
  item(`layout:${console}`, parseLayout)

/** Which shop's phrases the agent chose on a console. */
export const setChoiceItem = (console: ConsoleId): Stored<SetChoice | undefined> =>
  item(`set:${console}`, parseSetChoice)

/** How well a console is read; see lib/consoles/health/. */
export const healthItem = (console: ConsoleId): Stored<ConsoleHealth> =>
  item(`health:${console}`, parseHealth)

/** Searches that led to a phrase, latest first. */
export const recentItem: Stored<readonly string[]> = item('recent', parseRecent)

/** Consoles the agent switched off. */
export const offItem: Item<readonly ConsoleId[]> = item('off', parseConsoles)

/** Consoles whose received answers the agent lets Deskside read (deep reading). */
export const deepItem: Stored<readonly ConsoleId[]> = item('deep', parseConsoles)

/** Where something was taught, so that other pages need not ask. */
export const taughtItem: Item<readonly TaughtPlace[]> = item('taught', parseTaughtPlaces)

/**
 * Where the built-in consoles stand, put there by the background each time it starts: a page knows its console without asking, and without
 * carrying the table of all of them.
 */
export const sitesItem: Item<readonly ConsoleSite[]> = item('sites', parseSites)

/** Up to when (epoch ms) follow-ups that fell due were told by the system; undefined before the first time. */
export const remindedItem: Stored<number | undefined> = item('reminded', stored =>
  typeof stored === 'number' && Number.isFinite(stored) ? stored : undefined,
)

/** The agent was asked whether the system may tell what falls due. */
export const remindersAskedItem: Stored<boolean> = item('reminders-asked', stored => stored === true)

/** How often each table was written; sidebars and pages watch it and ask for what changed again. */
export const revisionItem: Stored<Revision> = item('revision', revisionOf)

function parseConsoles(stored: unknown): readonly ConsoleId[] {
  return Array.isArray(stored) ? stored.filter((id): id is ConsoleId => typeof id === 'string') : []
}

/** Everything kept, as `storedNow` has read it. */
export type StoredNow = <T>(item: Item<T>) => T

/**
 * Reads everything at once: a page that is loading answers nothing else meanwhile, and each question would wait for it. Where this browser
 * keeps nothing, everything is as if it had never been set.
 */
export async function storedNow(): Promise<StoredNow> {
  let all: Record<string, unknown> = {}
  try {
    all = await browser.storage.local.get()
  } catch {
    // As if nothing had been set.
  }
  return ({ key, parse }) => parse(all[key])
}

interface Item<T> extends Stored<T> {
  readonly key: string
  parse(stored: unknown): T
}

function item<T>(key: string, parse: (stored: unknown) => T): Item<T> {
  return {
    key,
    parse,
    get: async () => parse((await browser.storage.local.get(key))[key]),
    // Nothing chosen is kept as such: it must outdo what was kept before.
    set: async value => browser.storage.local.set({ [key]: value ?? null }),
    watch(run, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
        if (key in changes) run(parse(changes[key]?.newValue))
      }
      browser.storage.local.onChanged.addListener(onChanged)
      signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged))
    },
  }
}
