import { browser } from '#imports'
import { readyState } from '@/lib/consoles/dom'
import { fits } from '@/lib/consoles/fits'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { siteFor } from '@/lib/consoles/sites'
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
import { layoutItem, offItem, type StoredNow, sitesItem, storedNow, taughtItem } from './storage-items'
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
  const place: AgentPlace = { isAlive: () => isAlive() && !signal.aborted, end: () => running?.abort() }
  Reflect.set(globalThis, PLACE, place)

  const restart = async () => {
    running?.abort()
    if (signal.aborted) return
    const end = new AbortController()
    running = end
    signal.addEventListener('abort', () => end.abort(), { once: true })
    const stored = await storedNow()
    places = placesHere(stored(taughtItem), window.location.href)
    void runOnce({
      window,
      tokens,
      end,
      onKeys,
      onNews,
      isAlive,
      stored,
      ...(practice && { practice }),
    })
  }
  offItem.watch(restart, signal)
  taughtItem.watch(now => {
    if (placesHere(now, window.location.href) !== places) void restart()
  }, signal)
  void restart()
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
  /** What the agent set, as this run begins. */
  readonly stored: StoredNow
}

async function runOnce({
  window,
  tokens,
  end,
  onKeys,
  onNews,
  isAlive,
  stored,
  practice,
}: RunOnce): Promise<void> {
  const { signal } = end
  if (signal.aborted) return
  const isOff = (id: ConsoleId) => stored(offItem).includes(id)
  const isTop = window.top === window
  const asked = practice ? Promise.resolve(practice.profile) : profileHere(signal)
  const say = createSay(browser.i18n.getMessage as GetMessage)
  const hosting = (id: ConsoleId) =>
    createHost({
      window,
      tokens,
      say,
      host: hostOf(id, stored(layoutItem(id)) ?? practice?.layout ?? DEFAULT_LAYOUT),
      signal,
    })
  // A built-in console is known before the background has answered; where nothing is kept, the background says which one it is.
  const early = practice?.profile.id ?? siteFor(window.location.href, stored(sitesItem))
  let host: Host | undefined
  if (isTop && early && !isOff(early)) {
    await parsedSoon(window.document)
    if (signal.aborted) return
    host = hosting(early)
  }
  const profile = await asked
  if (!profile || isOff(profile.facts.id) || signal.aborted) return end.abort()
  if (isTop) host ??= hosting(profile.facts.id)
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

/** Ms for which nothing is put beside a page that is still being parsed: it would be laid out once more for that. */
const PARSING = 60

const parsedSoon = (document: Document): Promise<unknown> =>
  new Promise(done => {
    if (readyState(document) !== 'loading') return done(undefined)
    document.addEventListener('DOMContentLoaded', done, { once: true })
    setTimeout(done, PARSING)
  })

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
