import { wrongSelectors } from '@/lib/consoles/teach/selectors'
import { builtInOf } from '@/lib/consoles/teach/site'
import { type Fault, parseTaught } from '@/lib/consoles/teach/taught'
import { camel } from '@/lib/locales/camel'
import type { Words } from '@/lib/locales/words'
import { request, type TaughtProfile } from '@/lib/messages'
import type { ManageActions } from './actions'
import type { Attempt, Tell } from './attempt'
import { saveFile } from './files'
import type { ManageHost } from './host'
import type { ManageModel, TaughtSummary } from './model'

type TaughtActions = Pick<
  ManageActions,
  'saveTaught' | 'removeTaught' | 'allowTaught' | 'exportTaught' | 'openTaught'
>

/** More faults than these help nobody. */
const MOST = 12

export function taughtActions(
  model: ManageModel,
  { sites: allowed }: Pick<ManageHost, 'sites'>,
  attempt: Attempt,
  tell: Tell,
): TaughtActions {
  const save = async (text: string): Promise<readonly Words[]> => {
    const read = readText(text)
    if (read.kind === 'faults') return read.faults
    await attempt(async () => {
      await request('saveProfile', { taught: read.taught })
      tell('manage.consoles.saved')
    })
    return []
  }
  return {
    saveTaught: save,
    openTaught: async file => save(await file.text()),
    async removeTaught({ id }) {
      await attempt(async () => {
        await request('removeProfile', { id })
        tell('manage.consoles.removed', [], () => void attempt(() => request('restoreProfile', { id })))
      })
    },
    async allowTaught({ id, sites }, allow) {
      const done = await (allow ? allowed.request(sites) : allowed.remove(sites))
      if (done)
        model.taught.value = model.taught.value.map(one => (one.id === id ? { ...one, allowed: allow } : one))
      // A switch that was moved but not allowed goes back.
      else model.taught.value = model.taught.value.map(one => ({ ...one }))
    },
    exportTaught({ id, text }) {
      saveFile(document, `deskside-console-${id}.json`, new Blob([text], { type: 'application/json' }))
    },
  }
}

/** The taught consoles as the page shows them. */
export function summariesOf(
  all: readonly TaughtProfile[],
  { sites }: Pick<ManageHost, 'sites'>,
): Promise<TaughtSummary[]> {
  return Promise.all(
    all.map(async ({ id, taught }) => {
      const text = JSON.stringify(taught, null, 2)
      const builtIn = builtInOf(taught)
      if (taught.kind === 'patch') {
        const { over, verified } = taught
        return { id, over, sites: builtIn?.matches ?? [], verified, allowed: true, text }
      }
      const { matches, verified } = taught.kind === 'site' ? taught : taught.profile
      const name = (taught.kind === 'site' ? builtIn?.facts.name.zh : taught.profile.facts.name.zh) ?? id
      const allowed = await sites.contains(matches)
      return { id, name, sites: matches, verified, allowed, text }
    }),
  )
}

function readText(text: string) {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    return { kind: 'faults' as const, faults: [{ key: 'teach.fault.notJson', args: [said] } satisfies Words] }
  }
  const read = parseTaught(value)
  const faults = read.kind === 'read' ? wrongSelectors(read.taught, isSelector) : read.faults
  if (read.kind === 'read' && faults.length === 0) return read
  return { kind: 'faults' as const, faults: faults.slice(0, MOST).map(faultWords) }
}

function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css)
    return true
  } catch {
    // That is how a browser says no.
    return false
  }
}

function faultWords({ path, code, said = '' }: Fault): Words {
  return { key: `teach.fault.${camel(code)}`, args: [path, said] }
}
