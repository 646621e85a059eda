import { batch, effect } from '@preact/signals'
import { aboutsToAsk } from '@/lib/alerts/decision'
import { practiceShop } from '@/lib/practice/session/practice-shop'
import type { TableName } from '@/lib/store/tables'
import type { ConsoleId } from '@/lib/trade/console'
import type { SidebarHost } from '../sidebar-host'
import type { PageSource } from '../source/page-source'
import { type Get, loadReference, whenIdle } from './load-reference'
import type { SidebarModel } from './model'

interface Syncing {
  readonly document: Document
  readonly model: SidebarModel
  readonly host: SidebarHost
  readonly source: Pick<PageSource, 'practiceSince'>
  readonly signal: AbortSignal
}

/** Ms after a write in which further ones are taken together. */
const SETTLED = 300
/** Ms after which what did not come is asked for again; a worker that was just stopped answers the second time. */
const AGAIN = 2000
const MINUTE = 60_000
/** Ms: what falls due until it is asked for again is known beforehand, to the second. */
const SOON = 5 * MINUTE

/** Keeps what the background holds on screen: asked at the start, after each write anywhere, and when buyer or alerts change. */
export function syncModel({ document, model, host, source, signal }: Syncing): void {
  /** Asks, and once more when nobody answered. What still does not come stays as it was. */
  const get: Get = async (ask, take, tries = 2) => {
    try {
      const answer = await ask()
      if (!signal.aborted) take(answer)
    } catch {
      if (!host.isAlive()) model.gone.value = true
      else if (tries > 1) setTimeout(() => void get(ask, take, tries - 1), AGAIN)
    }
  }
  const loadKept = () => {
    const abouts = model.records.abouts.value
    if (abouts.length === 0) return
    // An answer about a buyer who has gone meanwhile is of no use.
    void get(
      () => host.request('kept', { abouts }),
      kept => {
        if (model.records.abouts.peek() === abouts) model.records.kept.value = kept
      },
    )
  }
  const loadLinked = () => {
    const of = model.records.buyer.value
    if (of === undefined) return
    void get(
      () => host.request('linkedTo', { about: of }),
      all => {
        model.records.linkedOf.value = { of, all }
      },
    )
  }
  let asked = ''
  const loadDecisions = (abouts: readonly string[]) => {
    asked = abouts.join('\n')
    const key = asked
    if (abouts.length === 0) {
      model.alerts.answered.value = key
      return
    }
    void get(
      () => host.request('decisions', { console: model.family as ConsoleId, abouts }),
      decisions => {
        if (asked !== key) return
        // What could not be saved still holds on this page.
        const unsaved = model.alerts.decisions
          .peek()
          .filter(({ id, updatedAt }) => !updatedAt && decisions.every(one => one.id !== id))
        batch(() => {
          model.alerts.decisions.value = [...decisions, ...unsaved]
          model.alerts.answered.value = key
        })
      },
    )
  }
  const aboutsNow = () => aboutsToAsk(model.alerts.raised.peek(), model.page.orders.peek())
  const loadDue = () =>
    void get(
      () => host.request('followUpsDue', { before: Date.now() + SOON }),
      soon => {
        model.records.soon.value = soon
      },
    )
  const loadLibrary = () =>
    void get(
      () => host.request('library'),
      library => {
        model.phrases.library.value = library
      },
    )
  const loadSettings = () =>
    void get(
      () => host.request('settings'),
      settings => {
        const { practiceSince } = source
        model.settings.value = practiceSince === undefined ? settings : practiceShop(settings, practiceSince)
      },
    )
  const loadHealth = () =>
    void get(
      () => host.request('health'),
      health => {
        model.health.value = health
      },
    )
  /** What each table is shown as. */
  const loads: Readonly<Partial<Record<TableName, readonly (() => void)[]>>> = {
    phrases: [loadLibrary],
    groups: [loadLibrary],
    packs: [loadLibrary],
    sets: [loadLibrary],
    hides: [loadLibrary],
    pins: [loadLibrary],
    usage: [loadLibrary],
    learned: [loadLibrary],
    settings: [loadSettings],
    notes: [loadKept, loadLinked],
    buyers: [loadKept, loadLinked],
    issues: [loadKept],
    followUps: [loadKept, loadDue],
    decisions: [() => loadDecisions(aboutsNow())],
  }

  for (const load of [loadLibrary, loadSettings, loadHealth, loadDue]) load()
  let buyer = model.page.buyerKey.peek()
  const stops = [
    effect(() => {
      // What was looked for was for the last buyer, unless the agent is typing it right now.
      const now = model.page.buyerKey.value
      const isAnother = buyer !== '' && now !== buyer
      if (now !== '') buyer = now
      if (isAnother && !model.phrases.hands.focus.peek()) model.phrases.query.value = ''
    }),
    effect(loadKept),
    effect(loadLinked),
    effect(() => {
      const abouts = aboutsToAsk(model.alerts.raised.value, model.page.orders.value)
      if (abouts.join('\n') !== asked) loadDecisions(abouts)
    }),
  ]

  /** Tables written since what they hold was asked for. */
  const stale = new Set<TableName>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const refresh = () => {
    if (document.visibilityState === 'hidden' || stale.size === 0) return
    const due = new Set([loadHealth, ...[...stale].flatMap(table => loads[table] ?? [])])
    stale.clear()
    for (const load of due) load()
  }
  host.onWritten(tables => {
    for (const table of tables) stale.add(table)
    clearTimeout(timer)
    timer = setTimeout(refresh, SETTLED)
  }, signal)
  /** Picks are not told to other tabs one by one; who comes back to this one has picked elsewhere. */
  const loadLearned = () =>
    void get(
      () => host.request('learned'),
      learned => {
        const library = model.phrases.library.peek()
        if (library) model.phrases.library.value = { ...library, learned }
      },
    )
  const onVisible = () => {
    if (stale.size > 0) refresh()
    else if (document.visibilityState !== 'hidden') loadLearned()
  }
  document.addEventListener('visibilitychange', onVisible, { signal })
  const minutes = setInterval(() => document.visibilityState !== 'hidden' && loadDue(), MINUTE)

  whenIdle(document, () => loadReference(model, host, get))
  signal.addEventListener('abort', () => {
    for (const stop of stops) stop()
    clearTimeout(timer)
    clearInterval(minutes)
  })
}
