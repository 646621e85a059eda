import { batch } from '@preact/signals'
import type { WordKey } from '@/lib/locales/words'
import { type Library, request } from '@/lib/messages'
import type { Group, Phrase } from '@/lib/phrases/library/phrase'
import { placeInAll } from '@/lib/phrases/library/set-part'
import type { ManageActions } from './actions'
import type { Attempt, Tell } from './attempt'
import type { ManageModel } from './model'

type LibraryActions = Pick<
  ManageActions,
  | 'savePhrase'
  | 'movePhrases'
  | 'setStates'
  | 'arrangePhrases'
  | 'removePhrases'
  | 'saveGroup'
  | 'arrangeGroups'
  | 'removeGroup'
  | 'pin'
>

/** What is done to phrases and groups. A move shows at once; where it could not be saved, the list shows the old order again. */
export function libraryActions(model: ManageModel, attempt: Attempt, tell: Tell): LibraryActions {
  const undoable = (doing: () => Promise<unknown>) => () => void attempt(doing)

  /** Writes the records in one go. */
  const rewrite = async (phrases: readonly Phrase[], groups: readonly Group[] = []): Promise<boolean> => {
    const before = model.library.value
    batch(() => {
      model.saving.value++
      model.writes.value++
      if (before) {
        const shown = { phrases: replaced(before.phrases, phrases), groups: replaced(before.groups, groups) }
        model.library.value = { ...before, ...shown }
      }
    })
    const done = await attempt(async () => {
      if (phrases.length > 0) await request('savePhrases', { phrases: phrases.map(unstamped) })
      if (groups.length > 0) await request('saveGroups', { groups: groups.map(unstamped) })
      return true
    })
    batch(() => {
      if (!done) model.library.value = before
      model.saving.value--
    })
    return done ?? false
  }
  /** One change of many phrases, with one undo. */
  const change = async (before: readonly Phrase[], after: readonly Phrase[], key: WordKey) => {
    if (after.length > 0 && (await rewrite(after))) tell(key, [after.length], () => void rewrite(before))
  }

  return {
    savePhrase: draft => attempt(async () => (await request('savePhrase', draft)).id),
    movePhrases: (phrases, group) =>
      change(
        phrases,
        phrases.map(({ group: _, ...phrase }) => ({ ...phrase, ...(group && { group }) })),
        'manage.phrases.moved',
      ),
    setStates: (phrases, states) =>
      change(
        phrases,
        phrases.map(phrase => ({ ...phrase, states })),
        'manage.bulk.statesSet',
      ),
    arrangePhrases: phrases => rewrite(phrases),
    async removePhrases(ids) {
      await attempt(async () => {
        await request('removePhrases', { ids })
        tell(
          'manage.phrases.removed',
          [ids.length],
          undoable(() => request('restorePhrases', { ids })),
        )
      })
    },
    saveGroup: draft => attempt(async () => (await request('saveGroup', draft)).id),
    arrangeGroups: groups => rewrite([], groups),
    async removeGroup(id) {
      await attempt(async () => {
        await request('removeGroup', { id })
        tell('manage.groups.removed')
      })
    },
    async pin(phrase, shownAt) {
      const others = (library: Library | undefined) => library?.pins.filter(({ id }) => id !== phrase) ?? []
      // Favourites of other shops, not shown here, have places in between.
      const at =
        shownAt === null ? null : placeInAll(others(model.library.value), others(model.view.value), shownAt)
      await attempt(() => request('pin', { phrase, at }))
    },
  }
}

function replaced<T extends { readonly id: string }>(all: readonly T[], by: readonly T[]): readonly T[] {
  if (by.length === 0) return all
  const changed = new Map(by.map(record => [record.id, record]))
  return all.map(record => changed.get(record.id) ?? record)
}

const unstamped = <T extends { readonly updatedAt: unknown; readonly deletedAt?: unknown }>({
  updatedAt: _,
  deletedAt: __,
  ...record
}: T) => record
