import { writePack } from '@/lib/backup/team-pack'
import { request } from '@/lib/messages'
import type { Picture, PictureId } from '@/lib/phrases/library/picture'
import { editionOf, type PackEdition } from '@/lib/phrases/library/team'
import { keepScripts, keptScripts } from '@/lib/practice/session/kept-scripts'
import { rulesToHandOut } from '@/lib/settings/shop-rules-handed'
import type { ManageActions } from './actions'
import type { Attempt, Tell } from './attempt'
import { dated, saveFile } from './files'
import type { ManageHost } from './host'
import type { ManageModel } from './model'
import { sendText } from './upload'

type TeamActions = Pick<ManageActions, 'handOut' | 'importPack' | 'removePack' | 'hide' | 'practiceScripts'>

/** The team's layers: handed out as a file from here, taken over and hidden there. */
export function teamActions(
  model: ManageModel,
  host: Pick<ManageHost, 'practice'>,
  attempt: Attempt,
  tell: Tell,
): TeamActions {
  const undo = (done: { snapshot: string }) => () => void attempt(() => request('undoImport', done))
  return {
    practiceScripts: () => keptScripts(host.practice)?.name,
    async handOut({ id, name, phrases, rules, practice }) {
      await attempt(async () => {
        const library = await request('library')
        const pack = await request('nextEdition', { name, ...(id && { id }) })
        const chosen = phrases && new Set(phrases)
        const ids = library.phrases.flatMap(phrase =>
          phrase.pack || chosen?.has(phrase.id) === false ? [] : (phrase.pictures ?? []),
        )
        const scripts = practice && keptScripts(host.practice)?.written
        const edition: PackEdition = {
          ...editionOf(pack, library, chosen, Date.now(), await picturesOf([...new Set(ids)])),
          ...(rules && { rules: rulesToHandOut((await request('settings')).shop) }),
          ...(scripts && { practice: scripts }),
        }
        const file = new Blob([writePack(edition)], { type: 'application/json' })
        saveFile(document, dated(`team-${edition.edition}`, new Date(), 'json'), file)
        tell('team.handedOut', [name, edition.edition, edition.phrases.length])
      })
    },
    async importPack({ name, edition, practice: scripts }, text, { rules = false, practice = false } = {}) {
      const done = await attempt(async () => request('importPack', { ...(await sendText(text)), rules }))
      if (done && practice) keepScripts(host.practice, scripts)
      if (done) tell('team.taken', [name, edition], undo(done))
      return done !== undefined
    },
    async removePack({ id, name }) {
      const done = await attempt(() => request('removePack', { id }))
      if (done) tell('team.removed', [name], undo(done))
    },
    async hide({ id, title }, hidden) {
      const set = (hidden: boolean) => attempt(() => request('hide', { phrase: id, hidden }).then(() => true))
      if (await set(hidden))
        tell(hidden ? 'team.hiddenNow' : 'team.shownNow', [title], () => void set(!hidden))
      if (hidden && model.selected.value === id) model.selected.value = undefined
    },
  }
}

/** As many a message as its answer can carry. */
const AT_ONCE = 10

async function picturesOf(ids: readonly PictureId[]): Promise<readonly Picture[]> {
  const found: Picture[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE)
    found.push(...(await request('pictures', { ids: ids.slice(from, from + AT_ONCE) })))
  return found
}
