import { browser } from '#imports'
import type { Diagnosis, DiagnosisOf } from '@/components/manage/diagnostics/diagnosis'
import { browserName } from '@/lib/browser/browser-name'
import { keyPartsOf, NEVER_READ, offParts } from '@/lib/consoles/health/health'
import { parseHealth } from '@/lib/consoles/health/parse-health'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { PROFILES } from '@/lib/consoles/profiles'
import { PARTS } from '@/lib/consoles/reading'
import { applyChanges } from '@/lib/consoles/teach/apply'
import type { TaughtConsole } from '@/lib/consoles/teach/taught'
import { request } from '@/lib/messages'
import { STORAGE } from '@/lib/settings'
import type { ConsoleId } from '@/lib/trade/console'
import type { ManageModel } from './model'

const bare = (item: string) => item.slice('local:'.length)
const keyOf = (id: ConsoleId) => bare(STORAGE.health(id))
const ANY = keyOf('' as ConsoleId)

/** What a report says of the program that reads. */
export function aboutHere(): DiagnosisOf {
  const { userAgent } = navigator
  return { version: browser.runtime.getManifest().version, browser: browserName(userAgent) }
}

/** Keeps the diagnoses of every console up to date while the page is open. */
export function followDiagnoses(model: ManageModel, language: 'zh' | 'en'): void {
  const load = async () => {
    // Without the database what was taught is unknown; without storage nothing was kept.
    const taught = await request('taughtProfiles').catch(() => [])
    const stored = await browser.storage.local.get(null).catch(() => ({}))
    model.diagnoses.value = diagnosesOf(
      PROFILES,
      taught.map(one => one.taught),
      stored,
      language,
    )
  }
  browser.storage.local.onChanged.addListener(changes => {
    const isOurs = (key: string) => key.startsWith(ANY) || key === bare(STORAGE.revision)
    if (Object.keys(changes).some(isOurs)) void load()
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
