import { browser } from '#imports'
import { createSay, type GetMessage } from '@/lib/locales/say'
import { onHanded, onTold, request } from '@/lib/messages'
import { parseSetChoice } from '@/lib/phrases/library/set-choice'
import { parseRecent } from '@/lib/phrases/search/recent'
import { type Layout, STORAGE } from '@/lib/settings'
import { isListed, listedWith } from '@/lib/settings/listed'
import { parseLayout } from '@/lib/settings/parse-layout'
import type { ConsoleId } from '@/lib/trade/console'
import { takeMind } from './mind-place'
import type { Ports } from './ports'

/** `browser.storage.local` names its items without the area. */
const bare = (item: string) => item.slice('local:'.length)

/** The real browser behind a sidebar, in a console's page and in a page of the extension alike. */
export function browserPorts(console: ConsoleId): Ports {
  const key = bare(STORAGE.layout(console))
  const set = bare(STORAGE.set(console))
  const recent = bare(STORAGE.recent)
  const health = bare(STORAGE.health(console))
  const revision = bare(STORAGE.revision)
  const deep = bare(STORAGE.deep)
  // Not saved after an update of the extension: what was set then holds until the page is left.
  const save = (items: Record<string, unknown>) => {
    if (browser.runtime?.id) void browser.storage.local.set(items).catch(() => undefined)
  }
  const follow = (item: string, run: (value: unknown) => void, signal: AbortSignal) => {
    const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
      if (item in changes) run(changes[item]?.newValue)
    }
    browser.storage.local.onChanged.addListener(onChanged)
    signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged))
  }
  return {
    mind: async () => {
      await request('bringMind')
      const mind = takeMind()
      if (!mind) throw new Error('the second script did not run')
      return mind
    },
    ask: request,
    inPage: paste => request('pageInsert', paste),
    onShortcut: (run, signal) => onTold('focusField', run, signal),
    onFrames: (run, signal) => onHanded('frameSays', ({ frame, news }) => run(frame, news), signal),
    // WXT types the names with their dots; the browser knows them with underscores.
    say: createSay(browser.i18n.getMessage as GetMessage, ['sidebar.gone', 'sidebar.name', 'ui.language']),
    language: browser.i18n.getUILanguage().startsWith('zh') ? 'zh' : 'en',
    loadLayout: async () => parseLayout((await browser.storage.local.get(key))[key]),
    saveLayout: (layout: Layout) => save({ [key]: layout }),
    followDeep(run, signal) {
      const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
        if (deep in changes) run(isListed(changes[deep]?.newValue, console))
      }
      browser.storage.local.onChanged.addListener(onChanged)
      signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged))
      void browser.storage.local
        .get(deep)
        .then(stored => !signal.aborted && run(isListed(stored[deep], console)))
        .catch(() => undefined)
    },
    async saveDeep(on) {
      const stored = await browser.storage.local.get(deep)
      await browser.storage.local.set({ [deep]: listedWith(stored[deep], console, on) })
    },
    loadRecent: async () => parseRecent((await browser.storage.local.get(recent))[recent]),
    saveRecent: list => save({ [recent]: list }),
    loadSet: async () => parseSetChoice((await browser.storage.local.get(set))[set]),
    // Nothing chosen is kept as such: it must outdo what was kept before.
    saveSet: choice => save({ [set]: choice ?? null }),
    loadHealth: async () => (await browser.storage.local.get(health))[health],
    saveHealth: kept => browser.storage.local.set({ [health]: kept }),
    onHealth: (run, signal) => follow(health, run, signal),
    onRevision: (run, signal) => follow(revision, run, signal),
    alive: () => browser.runtime?.id !== undefined,
  }
}
