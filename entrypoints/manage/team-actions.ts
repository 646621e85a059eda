import type { ManageActions } from '@/components/manage/actions'
import type { ManageModel } from '@/components/manage/model'
import { writePack } from '@/lib/backup/team-pack'
import { ask } from '@/lib/messages'
import { editionOf } from '@/lib/phrases/team'
import { dated, saveFile } from './files'
import type { doneNotice } from './notices'

type TeamActions = Pick<ManageActions, 'handOut' | 'importPack' | 'removePack' | 'hide'>
type Attempt = <T>(doing: () => Promise<T>) => Promise<T | undefined>
type Tell = (...notice: Parameters<typeof doneNotice>) => void

/** The team's layers: handed out as a file from here, taken over and hidden there. */
export function teamActions(model: ManageModel, attempt: Attempt, tell: Tell): TeamActions {
  const undo = (done: { snapshot: string }) => () => void attempt(() => ask('undoImport', done))
  return {
    async handOut({ id, name, phrases }) {
      await attempt(async () => {
        const library = await ask('library')
        const pack = await ask('nextEdition', { name, ...(id && { id }) })
        const edition = editionOf(pack, library, phrases && new Set(phrases), Date.now())
        const file = new Blob([writePack(edition)], { type: 'application/json' })
        saveFile(document, dated(`team-${edition.edition}`, new Date(), 'json'), file)
        tell('team.handedOut', [name, edition.edition, edition.phrases.length])
      })
    },
    async importPack({ name, edition }, text) {
      const done = await attempt(() => ask('importPack', { text }))
      if (done) tell('team.taken', [name, edition], undo(done))
      return done !== undefined
    },
    async removePack({ id, name }) {
      const done = await attempt(() => ask('removePack', { id }))
      if (done) tell('team.removed', [name], undo(done))
    },
    async hide({ id, title }, hidden) {
      const set = (hidden: boolean) => attempt(() => ask('hide', { phrase: id, hidden }).then(() => true))
      if (await set(hidden))
        tell(hidden ? 'team.hiddenNow' : 'team.shownNow', [title], () => void set(!hidden))
      if (hidden && model.selected.value === id) model.selected.value = undefined
    },
  }
}
