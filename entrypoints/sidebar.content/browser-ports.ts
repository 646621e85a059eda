import { browser } from '#imports'
import type { Say } from '@/lib/locales/words'
import { ask, onTold } from '@/lib/messages'
import { type Layout, STORAGE } from '@/lib/settings'
import type { ConsoleId } from '@/lib/trade/console'
import { parseLayout } from './parse-layout'
import type { Ports } from './ports'

/** `browser.storage.local` names its items without the area. */
const bare = (item: string) => item.slice('local:'.length)

/** The real browser behind a sidebar, in a console's page and in a page of the extension alike. */
export function browserPorts(console: ConsoleId): Ports {
  const key = bare(STORAGE.layout(console))
  const revision = bare(STORAGE.revision)
  return {
    ask,
    inPage: paste => ask('pageInsert', paste),
    onShortcut: (run, signal) => onTold('focusField', run, signal),
    say: createSay(),
    language: browser.i18n.getUILanguage().startsWith('zh') ? 'zh' : 'en',
    loadLayout: async () => parseLayout((await browser.storage.local.get(key))[key]),
    saveLayout: (layout: Layout) => {
      // Not saved after an update of the extension: the layout then holds until the page is left.
      if (browser.runtime?.id) void browser.storage.local.set({ [key]: layout }).catch(() => undefined)
    },
    onRevision(run, signal) {
      const onChanged = (changes: Record<string, unknown>) => {
        if (revision in changes) run()
      }
      browser.storage.local.onChanged.addListener(onChanged)
      signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged))
    },
    alive: () => browser.runtime?.id !== undefined,
  }
}

/**
 * Says words in the browser's language. Sentences said once stay known: after an update of the extension the browser no longer
 * gives any, and the sidebar still has to say so. Until then `$1` is asked for as itself and filled in here.
 */
function createSay(): Say {
  const known = new Map<string, string>()
  // WXT types the names with their dots; the browser knows them with underscores.
  const getMessage: (name: never, values: string[]) => string = browser.i18n.getMessage
  const sentence = (key: string) => {
    const held = known.get(key)
    if (held !== undefined) return held
    try {
      const found = getMessage(key.replace(/[.-]/g, '_') as never, ['$1', '$2', '$3', '$4'])
      known.set(key, found)
      return found
    } catch {
      return ''
    }
  }
  sentence('sidebar.gone')
  return (key, ...args) =>
    sentence(key).replace(/\$([1-4])/g, (_, n: string) => String(args[Number(n) - 1] ?? ''))
}
