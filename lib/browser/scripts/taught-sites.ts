import { PROFILES } from '@/lib/consoles/profiles'
import { builtInOf } from '@/lib/consoles/teach/site'
import type { TaughtConsole } from '@/lib/consoles/teach/taught'
import type { TaughtProfile } from '@/lib/messages'
import type { TaughtPlace } from '@/lib/settings/taught-places'
import { AGENT_SCRIPT } from './frames'

const PREFIX = 'deskside-'

interface Registered {
  readonly id: string
  readonly matches?: string[] | undefined
}

/** What this needs of the browser. */
export interface SitesBrowser {
  registered(): Promise<readonly Registered[]>
  register(
    scripts: readonly {
      id: string
      matches: string[]
      excludeMatches: string[]
      js: string[]
      runAt: 'document_start'
    }[],
  ): Promise<void>
  unregister(ids: readonly string[]): Promise<void>
  allowed(origin: string): Promise<boolean>
  /** Runs the page agent's script in open tabs there. */
  start(matches: readonly string[]): Promise<void>
  savePlaces(places: readonly TaughtPlace[]): Promise<void>
}

/**
 * Keeps the sidebar running on exactly the taught sites that the agent allows, and tells pages where something was taught. Calls that come
 * while one is under way are done together after it.
 */
export function taughtSites(
  browser: SitesBrowser,
  taught: () => Promise<readonly TaughtProfile[]>,
): () => Promise<void> {
  let running: Promise<void> | undefined
  let again = false
  const once = async () => {
    const all = await taught()
    await browser.savePlaces(all.map(one => placeOf(one, all)))
    const wanted = new Map<string, string[]>()
    for (const { id, taught: one } of all) {
      if (one.kind === 'patch') continue
      const matches: string[] = []
      for (const match of one.kind === 'site' ? one.matches : one.profile.matches)
        if (await browser.allowed(match)) matches.push(match)
      if (matches.length > 0) wanted.set(PREFIX + id, matches)
    }
    const there = (await browser.registered()).filter(({ id }) => id.startsWith(PREFIX))
    const same = ({ id, matches = [] }: Registered) => wanted.get(id)?.join() === matches.join()
    const stale = there.filter(script => !same(script)).map(({ id }) => id)
    if (stale.length > 0) await browser.unregister(stale)
    const kept = new Set(there.filter(same).map(({ id }) => id))
    const fresh = [...wanted].filter(([id]) => !kept.has(id))
    if (fresh.length === 0) return
    await browser.register(
      fresh.map(([id, matches]) => ({
        id,
        matches,
        excludeMatches: BUILT_IN,
        js: [AGENT_SCRIPT],
        runAt: 'document_start' as const,
      })),
    )
    await browser.start(fresh.flatMap(([, matches]) => matches))
  }
  const run = async (): Promise<void> => {
    if (running) {
      again = true
      return running
    }
    running = once()
    try {
      await running
    } finally {
      running = undefined
    }
    if (again) {
      again = false
      await run()
    }
  }
  return run
}

/** Pages of these have the sidebar by the manifest; a second one beside it would be one too many. */
const BUILT_IN = PROFILES.filter(({ id }) => id !== 'practice').flatMap(({ matches }) => matches)

function placeOf({ taught, updatedAt }: TaughtProfile, all: readonly TaughtProfile[]): TaughtPlace {
  return { matches: matchesOf(taught, all), at: updatedAt }
}

/** A repair holds wherever its console stands, sites of their own among them. */
function matchesOf(taught: TaughtConsole, all: readonly TaughtProfile[]): readonly string[] {
  if (taught.kind === 'site') return taught.matches
  if (taught.kind === 'profile') return taught.profile.matches
  const sites = all.flatMap(one =>
    one.taught.kind === 'site' && one.taught.use === taught.over ? one.taught : [],
  )
  return [...(builtInOf(taught)?.matches ?? []), ...sites.flatMap(({ matches }) => matches)]
}
