import { browser } from '#imports'
import { fits } from '@/lib/consoles/fits'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { type ConsoleSite, siteFor } from '@/lib/consoles/sites'
import { createSay, type GetMessage } from '@/lib/locales/say'
import { onTold, request } from '@/lib/messages'
import type { AgentHost } from '@/lib/page-agent/host/agent-host'
import { createHost, type Host } from '@/lib/page-agent/host/host'
import { type KeysKnown, listenEarly } from '@/lib/page-agent/keys/keyboard'
import type { AgentBackground, PageAgentOptions } from '@/lib/page-agent/options'
import { startPageAgent } from '@/lib/page-agent/page-agent'
import { DEFAULT_LAYOUT, type Layout } from '@/lib/settings/layout'
import type { TaughtPlace } from '@/lib/settings/taught-places'
import type { ConsoleId } from '@/lib/trade/console'
import { agentBackground } from './agent-background'
import { hearNews } from './hear-news'
import { profileHere } from './profile-here'
import { layoutItem, offItem, sitesItem, taughtItem } from './storage-items'
import { onSidebarWire } from './wires'

/** Where the agent of a frame says that it is there: a global of the extension's own world, which no page sees. */
const PLACE = 'desksideAgent'

interface AgentPlace {
  isAlive(): boolean
  end(): void
}

export interface RunAgent {
  readonly window: Window & typeof globalThis
  /** Colours and sizes of what is drawn on the page, as a style sheet. */
  readonly tokens: string
  readonly signal: AbortSignal
  /** Given on the practice console, where no content script runs. */
  readonly practice?: {
    readonly profile: ConsoleProfile
    readonly since: number
    readonly layout: Layout
    /** Brings the agent's parts otherwise: no script is let into the extension's own pages. */
    readonly background: AgentBackground
  }
}

/**
 * Runs the page agent in this frame while it is a console's that the agent has switched on, and anew when what was taught for it
 * changes. One that an earlier load of the extension left behind is ended.
 */
export function runAgent({ window, tokens, signal, practice }: RunAgent): void {
  const before = Reflect.get(globalThis, PLACE) as AgentPlace | undefined
  if (before?.isAlive()) return
  before?.end()
  const onKeys = listenEarly(window, signal)
  const onNews = hearNews(signal)
  const isAlive = () => browser.runtime?.id !== undefined
  let running: AbortController | undefined
  let places = ''
  let off: readonly ConsoleId[] = []
  let sites: readonly ConsoleSite[] = []
  const place: AgentPlace = { isAlive: () => isAlive() && !signal.aborted, end: () => running?.abort() }
  Reflect.set(globalThis, PLACE, place)

  const restart = () => {
    running?.abort()
    if (signal.aborted) return
    const end = new AbortController()
    running = end
    signal.addEventListener('abort', () => end.abort(), { once: true })
    void runOnce({
      window,
      tokens,
      end,
      onKeys,
      onNews,
      isAlive,
      early: practice?.profile.id ?? siteFor(window.location.href, sites),
      isOff: id => off.includes(id),
      ...(practice && { practice }),
    })
  }
  offItem.watch(now => {
    off = now
    restart()
  }, signal)
  taughtItem.watch(now => {
    const here = placesHere(now, window.location.href)
    if (here === places) return
    places = here
    restart()
  }, signal)
  void Promise.all([offItem.get(), taughtItem.get(), sitesItem.get()])
    // Without storage every console counts as on, nothing as taught, and the background says which console it is.
    .catch((): [readonly ConsoleId[], readonly TaughtPlace[], readonly ConsoleSite[]] => [[], [], []])
    .then(([nowOff, nowTaught, nowSites]) => {
      off = nowOff
      sites = nowSites
      places = placesHere(nowTaught, window.location.href)
      restart()
    })
}

/** What was taught here, as one text that changes with it; empty for nothing. */
const placesHere = (places: readonly TaughtPlace[], address: string): string =>
  places
    .filter(({ matches }) => matches.some(match => fits(match, address)))
    .map(({ at }) => at)
    .join()

interface RunOnce extends Omit<RunAgent, 'signal'> {
  readonly end: AbortController
  readonly onKeys: KeysKnown
  readonly onNews: PageAgentOptions['onNews']
  isAlive(): boolean
  /** A built-in console, known before the background has answered. */
  readonly early: ConsoleId | undefined
  isOff(console: ConsoleId): boolean
}

async function runOnce({
  window,
  tokens,
  end,
  onKeys,
  onNews,
  isAlive,
  early,
  isOff,
  practice,
}: RunOnce): Promise<void> {
  const { signal } = end
  const isTop = window.top === window
  const asked = practice ? Promise.resolve(practice.profile) : profileHere(signal)
  const say = createSay(browser.i18n.getMessage as GetMessage)
  const hosting = async (id: ConsoleId) => {
    const stored = await layoutItem(id)
      .get()
      .catch(() => undefined)
    return hostOf(id, stored ?? practice?.layout ?? DEFAULT_LAYOUT)
  }
  let host: Host | undefined
  if (isTop && early && !isOff(early)) {
    const given = await hosting(early)
    if (signal.aborted) return
    host = createHost({ window, tokens, say, host: given, signal })
  }
  const profile = await asked
  if (!profile || isOff(profile.facts.id) || signal.aborted) return end.abort()
  if (isTop && !host) {
    const given = await hosting(profile.facts.id)
    if (signal.aborted) return
    host = createHost({ window, tokens, say, host: given, signal })
  }
  startPageAgent({
    window,
    profile,
    background: practice?.background ?? agentBackground,
    ...(host && { host }),
    onWire: onSidebarWire,
    onNews,
    onKeys,
    isAlive,
    say,
    tokens,
    ...(practice && { practiceSince: practice.since }),
    end,
  })
  // The page's sidebar may have looked for this frame's agent before it listened.
  if (!isTop) agentBackground.bringFrames()
}

function hostOf(id: ConsoleId, layout: Layout): AgentHost {
  const stored = layoutItem(id)
  return {
    layout,
    browser: {
      url: browser.runtime.getURL('/sidebar.html'),
      origin: new URL(browser.runtime.getURL('/')).origin,
      token: () => request('newToken'),
      openPanel: () => request('openPanel').catch(() => false),
      bringPart: agentBackground.bringPart,
    },
    // Not saved after an update of the extension: what was set then holds until the page is left.
    saveLayout: now => void stored.set(now).catch(() => undefined),
    onLayout: (run, signal) => stored.watch(now => now && run(now), signal),
    onFrames: (run, signal) => onTold('frames', ({ frames }) => run(frames), signal),
  }
}
