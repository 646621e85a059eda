import type { Change } from '@/lib/backup/changes'
import { type PhraseImport, RequestFailed } from '@/lib/messages'
import type { Group, GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { createSetOf } from '@/lib/phrases/library/set-part'
import type { SetId } from '@/lib/phrases/library/sets'
import { live, nextVersion, tombstone, type Unstamped } from './records'
import type { Store } from './store'
import { writeUndoably } from './undo'
import type { Writing } from './writing'

/**
 * Takes over phrases from a foreign file as planned: all of it or nothing, groups made where they are missing. Throws `missing` for a shop
 * that is gone.
 */
export async function importPhrases(
  store: Store,
  { phrases, remove, set }: PhraseImport,
): Promise<{ snapshot: string }> {
  const snapshot = store.options.newId()
  await store.write(['phrases', 'groups', 'sets', 'imports'], async writing => {
    const sets = (await writing.database.sets.toArray()).filter(live)
    if (set !== undefined && !sets.some(({ id }) => id === set)) throw new RequestFailed('missing')
    const own = (await writing.database.groups.toArray()).filter(group => live(group) && !group.pack)
    const setOf = createSetOf({ phrases: [], groups: own, sets })
    const all = await writing.database.phrases.toArray()
    const known = new Map(all.filter(({ pack }) => !pack).map(phrase => [phrase.id, phrase]))
    const groups = createGroups(
      store,
      writing,
      own.filter(group => setOf.group(group) === set),
      set,
    )
    let order = [...known.values()].reduce((last, phrase) => Math.max(last, phrase.order ?? -1), -1)
    const written = phrases.map(({ id, code, title, text, group: path, ...use }): Change => {
      const before = id && known.get(id)
      const group = groups.at(path)
      const fields: Unstamped<Phrase> = {
        ...kept(before),
        ...use,
        id: id ?? (store.options.newId() as PhraseId),
        title,
        text,
        ...(code !== undefined && { code }),
        ...(group !== undefined && { group }),
        order: before?.order ?? ++order,
      }
      const after = nextVersion<Phrase>('phrases', before || undefined, fields, writing.stamp())
      return { table: 'phrases', id: after.id, ...(before && { before }), after }
    })
    const removed = remove.flatMap((id): Change[] => {
      const before = known.get(id)
      if (before === undefined || !live(before)) return []
      return [{ table: 'phrases', id, before, after: tombstone('phrases', before, writing.stamp()) }]
    })
    await writeUndoably(writing, [...groups.made, ...written, ...removed], {
      snapshot,
      at: store.options.now(),
      what: 'phrases',
    })
  })
  return { snapshot }
}

/** What a foreign file says nothing about stays as the agent had it. */
function kept(before: Phrase | '' | undefined): Partial<Phrase> {
  if (!before) return {}
  const { code: _, group: __, ...rest } = before
  return rest
}

/** Finds groups by their names, making those that are not there. */
function createGroups(store: Store, writing: Writing, groups: readonly Group[], set: SetId | undefined) {
  const made: Change[] = []
  const key = (name: string, parent: GroupId | undefined) => `${parent ?? ''}\n${name}`
  const ids = new Map(groups.map(({ id, name, parent }) => [key(name, parent), id]))
  // Behind the groups that are there, in the order in which the file names them.
  let order = groups.reduce((last, group) => Math.max(last, group.order ?? -1), -1)
  const idOf = (name: string, parent: GroupId | undefined): GroupId => {
    const known = ids.get(key(name, parent))
    if (known !== undefined) return known
    const id = store.options.newId() as GroupId
    const place = parent === undefined ? set !== undefined && { set } : { parent }
    const fields = { id, name, order: ++order, ...place }
    const after = nextVersion<Group>('groups', undefined, fields, writing.stamp())
    made.push({ table: 'groups', id, after })
    ids.set(key(name, parent), id)
    return id
  }
  return {
    made,
    /** The innermost group of the path; none for an empty one. */
    at: (path: readonly string[]) =>
      path.reduce<GroupId | undefined>((parent, name) => idOf(name, parent), undefined),
  }
}
