import { keyPartsOf, NEVER_READ, offParts } from '@/lib/consoles/health/health'
import { parseHealth } from '@/lib/consoles/health/parse-health'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { PARTS } from '@/lib/consoles/reading'
import { applyChanges } from '@/lib/consoles/teach/apply'
import type { TaughtConsole } from '@/lib/consoles/teach/taught'
import { request } from '@/lib/messages'
import { STORAGE } from '@/lib/settings'
import type { ConsoleId } from '@/lib/trade/console'
import type { ManageHost } from '../host'
import type { ManageModel } from '../model'
import type { Diagnosis } from './diagnosis'

const bare = (item: string) => item.slice('local:'.length)
const keyOf = (id: ConsoleId) => bare(STORAGE.health(id))
const ANY = keyOf('' as ConsoleId)

/** Keeps the diagnoses of every console up to date while the page is open. */
export function followDiagnoses(
  model: ManageModel,
  { local }: Pick<ManageHost, 'local'>,
  profiles: readonly ConsoleProfile[],
  language: 'zh' | 'en',
): void {
  const load = async () => {
    // Without the database no taught console is known; without storage no health is.
    const taught = await request('taughtProfiles').catch(() => [])
    const stored = await local.read().catch(() => ({}))
    model.diagnoses.value = diagnosesOf(
      profiles,
      taught.map(one => one.taught),
      stored,
      language,
    )
  }
  local.watch(names => {
    if (names.some(name => name.startsWith(ANY) || name === bare(STORAGE.revision))) void load()
  })
  void load()
}

/** One for each console, built in or taught, by what `storage.local` holds. */
export function diagnosesOf(
  builtIn: readonly ConsoleProfile[],
  taught: readonly TaughtConsole[],
  stored: Readonly<Record<string, unknown>>,
  language: 'zh' | 'en',
): Diagnosis[] {
  const diagnose = (profile: ConsoleProfile, origin: Diagnosis['origin']): Diagnosis => {
    const { id, facts, verified, evidence } = profile
    const kept = stored[keyOf(id)]
    const health = parseHealth(kept)
    return {
      id,
      name: facts.name[language],
      origin,
      verified,
      expected: PARTS.flatMap(part => (evidence[part] ? { part, evidence: evidence[part] } : [])),
      off: offParts(health, keyPartsOf(profile)),
      ...(kept !== undefined && health !== NEVER_READ && { health }),
    }
  }
  const known = builtIn.map(profile => {
    const patch = taught.find(one => one.kind === 'patch' && one.over === profile.id)
    return patch?.kind === 'patch'
      ? diagnose(applyChanges(profile, patch.changes, patch.verified), 'repaired')
      : diagnose(profile, 'built-in')
  })
  const own = taught.flatMap(one => (one.kind === 'profile' ? [diagnose(one.profile, 'taught')] : []))
  return [...known, ...own]
}
