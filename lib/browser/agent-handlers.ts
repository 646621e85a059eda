import { browser } from '#imports'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { AgentProtocol, Handlers } from '@/lib/messages'
import { partAsk, pasteAsk } from '@/lib/messages/browser-requests'
import { handler } from '@/lib/messages/handler'
import { framesBrowser } from './frames-browser'
import { deepBrowser } from './scripts/deep-browser'
import { type DeepSites, deepSites } from './scripts/deep-sites'
import { framesBackground } from './scripts/frames'
import { pageInsert } from './scripts/page-insert'
import { openPanel } from './sidebar-places'
import { tabTokens } from './tab-tokens'

export const tokens = () => tabTokens(browser.storage.session, () => crypto.randomUUID())

export const deepReading = (): DeepSites => deepSites(deepBrowser())

type BrowserHandlers = Pick<
  Handlers<AgentProtocol>,
  'agentHere' | 'newToken' | 'pageInsert' | 'listenHere' | 'bringFrames' | 'bringPart' | 'openPanel'
>

/** What the browser answers a page agent. */
export function agentBrowserHandlers(
  deep: DeepSites,
  profiles: {
    at(address: string): Promise<ConsoleProfile | undefined>
    /** Of a page in the tab that is being taught. */
    taught(tab: number | undefined, address: string): Promise<ConsoleProfile | undefined>
  },
): BrowserHandlers {
  const frames = framesBackground(framesBrowser(), profiles.at, (address, tab) =>
    profiles.taught(tab, address),
  )
  const insert = pageInsert(browser.scripting)
  const { renew } = tokens()
  return {
    agentHere: (_, sender) => frames.agentHere(sender),
    newToken: (_, sender) => renew(sender),
    pageInsert: (data, sender) => handler(pasteAsk, paste => insert(paste, sender))(data),
    listenHere: (_, sender) => deep.listenHere(sender),
    bringFrames: (_, sender) => frames.bringFrames(sender),
    bringPart: (data, sender) => handler(partAsk, ({ part }) => frames.bringPart(part, sender))(data),
    openPanel: (_, { tab }) => openPanel(tab?.id),
  }
}
