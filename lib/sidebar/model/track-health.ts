import { effect } from '@preact/signals'
import { type ConsoleHealth, keyPartsOf, NEVER_READ, note, offParts } from '@/lib/consoles/health/health'
import { type InsertionTry, noteInsertion } from '@/lib/consoles/health/insertion'
import type { SelectorMatches } from '@/lib/consoles/health/matches'
import { firstVisit, see } from '@/lib/consoles/health/visit'
import type { Part } from '@/lib/consoles/reading'
import { maskAddress } from '@/lib/trade/mask-report'
import type { SidebarHost } from '../sidebar-host'
import type { PageSource } from '../source/page-source'
import type { SidebarModel } from './model'

interface Tracking {
  readonly model: SidebarModel
  readonly source: Pick<PageSource, 'profile' | 'page' | 'matches'>
  readonly host: Pick<SidebarHost, 'health'>
  readonly signal: AbortSignal
}

/** Keeps on this machine how well the console is read and written to, and tells the sidebar what it can no longer rely on. */
export function trackHealth({ model, source, host, signal }: Tracking): {
  tried(tries: readonly InsertionTry[]): void
} {
  const { profile } = source
  const key = keyPartsOf(profile)
  let health = NEVER_READ
  let visit = firstVisit(source.page.peek().address, Date.now())
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
        const stored = await host.health.get()
        const changed = change(stored)
        if (changed !== stored) await host.health.set(changed)
      })
      // Without storage, or after an update of the extension, it holds until the page is left.
      .catch(() => undefined)
  }
  const look = async () => {
    clearTimeout(timer)
    const at = Date.now()
    const { address, isReady } = source.page.peek()
    const seen = see(visit, { reading: model.reading.peek(), page: address, at, isReady }, profile)
    visit = seen.visit
    if (seen.due !== undefined) timer = setTimeout(() => void look(), seen.due - at)
    // Matched against the page only when there is something to write: it takes the page's time.
    const isWorthWriting = note(health, seen.verdicts, at, () => NO_SCENE) !== health
    const matches = isWorthWriting ? await source.matches() : undefined
    if (signal.aborted || !matches) return
    const scene = { matches, page: maskAddress(address) }
    keep(before => note(before, seen.verdicts, at, () => scene))
  }

  void host.health
    .get()
    .catch(() => NEVER_READ)
    .then(stored => {
      if (signal.aborted) return
      show(stored)
      host.health.watch(show, signal)
      const stop = effect(() => {
        void model.reading.value
        void source.page.value
        void look()
      })
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

const NO_SCENE: { readonly matches: SelectorMatches; readonly page: string } = { matches: {}, page: '' }
