import { effect } from '@preact/signals'
import type { Ports } from '@/entrypoints/sidebar.content/ports'
import { type ConsoleHealth, keyPartsOf, NEVER_READ, note, offParts } from '@/lib/consoles/health/health'
import { type InsertionTry, noteInsertion } from '@/lib/consoles/health/insertion'
import type { SelectorMatches } from '@/lib/consoles/health/matches'
import { parseHealth } from '@/lib/consoles/health/parse-health'
import { firstVisit, see } from '@/lib/consoles/health/visit'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import type { Part } from '@/lib/consoles/reading'
import { maskAddress } from '@/lib/trade/mask-report'
import type { SidebarModel } from './model'

interface Watching {
  readonly document: Document
  readonly profile: ConsoleProfile
  readonly model: SidebarModel
  readonly ports: Pick<Ports, 'loadHealth' | 'saveHealth' | 'onHealth'>
  readonly matches: () => SelectorMatches
  readonly signal: AbortSignal
}

/** Keeps on this machine how well the console is read and written to, and tells the sidebar what it can no longer rely on. */
export function trackHealth({ document, profile, model, ports, matches, signal }: Watching): {
  tried(tries: readonly InsertionTry[]): void
} {
  const key = keyPartsOf(profile)
  let health = NEVER_READ
  let visit = firstVisit(document.location.href, Date.now())
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> = Promise.resolve()

  const show = (now: ConsoleHealth) => {
    health = now
    const missing = Object.entries(now.parts).flatMap(([part, { missed }]) =>
      missed ? [[part, missed.since] as const] : [],
    )
    const missingSince: Partial<Record<Part, number>> = Object.fromEntries(missing)
    const told = { off: offParts(now, key), missingSince }
    if (JSON.stringify(told) !== JSON.stringify(model.reliability.peek())) model.reliability.value = told
  }
  /** What other tabs wrote meanwhile stays: the change is made again on what is stored. */
  const keep = (change: (health: ConsoleHealth) => ConsoleHealth) => {
    const now = change(health)
    if (now === health) return
    show(now)
    saving = saving
      .then(async () => {
        const stored = parseHealth(await ports.loadHealth())
        const changed = change(stored)
        if (changed !== stored) await ports.saveHealth(changed)
      })
      // Without storage, or after an update of the extension, it holds until the page is left.
      .catch(() => undefined)
  }
  const look = () => {
    clearTimeout(timer)
    const at = Date.now()
    const isReady = document.readyState === 'complete' && document.visibilityState !== 'hidden'
    const sight = { reading: model.reading.peek(), page: document.location.href, at, isReady }
    const seen = see(visit, sight, profile)
    visit = seen.visit
    let scene: { matches: SelectorMatches; page: string } | undefined
    const sceneNow = () => {
      scene ??= { matches: matches(), page: maskAddress(sight.page) }
      return scene
    }
    keep(before => note(before, seen.verdicts, at, sceneNow))
    if (seen.due !== undefined) timer = setTimeout(look, seen.due - at)
  }

  void ports
    .loadHealth()
    .catch(() => undefined)
    .then(stored => {
      if (signal.aborted) return
      show(parseHealth(stored))
      ports.onHealth(other => show(parseHealth(other)), signal)
      const stop = effect(() => {
        void model.reading.value
        look()
      })
      document.addEventListener('visibilitychange', look, { signal })
      document.defaultView?.addEventListener('load', look, { signal })
      signal.addEventListener('abort', () => {
        stop()
        clearTimeout(timer)
      })
    })
  return {
    tried: tries => {
      const at = Date.now()
      keep(before => {
        const insertion = noteInsertion(before.insertion, tries, at)
        return insertion === before.insertion ? before : { ...before, insertion }
      })
    },
  }
}
