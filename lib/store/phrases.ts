import type { Table } from 'dexie'
import { type Library, RequestFailed } from '@/lib/messages'
import type { Group, GroupId, Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { createSetOf } from '@/lib/phrases/library/set-part'
import { setsInOrder } from '@/lib/phrases/library/sets'
import { withoutRepeated } from '@/lib/phrases/library/team'
import { contentOf } from './content'
import { learnedOf } from './learned'
import { bury, live, put, putAll, shown, type Unstamped, unbury } from './records'
import type { Store } from './store'

/** Everything the sidebar finds, suggests and arranges phrases with. Without a database: the starter pack. */
export function library(store: Store): Promise<Library> {
  const { phrases, groups } = store.options.starter
  return store.read<Library>(
    { phrases, groups, pins: [], usage: [], learned: { counts: {} } },
    async database => {
      const { phrases, groups, pins, usage, learned, packs, hides, sets } = await contentOf(database, [
        'phrases',
        'groups',
        'pins',
        'usage',
        'learned',
        'packs',
        'hides',
        'sets',
      ])
      const hidden = new Set(hides.filter(live).map(({ id }) => id))
      const layers = packs.filter(pack => live(pack) && !pack.own)
      const shops = setsInOrder(sets.filter(live))
      const pinned = new Set(pins.filter(live).map(({ id }) => id))
      const setOf = createSetOf({ phrases: [], groups: groups.filter(live), packs: layers, sets: shops })
      const known = withoutRepeated(
        phrases.filter(phrase => live(phrase) && !(phrase.pack && hidden.has(phrase.id))),
        phrase => setOf.phrase(phrase) === undefined,
        id => pinned.has(id),
      )
      const ids = new Set(known.map(phrase => phrase.id))
      return {
        phrases: known.map(shown),
        groups: groups.filter(live).map(shown),
        ...(layers.length > 0 && { packs: layers }),
        ...(shops.length > 0 && { sets: shops }),
        pins: pins
          .filter(pin => live(pin) && ids.has(pin.id))
          .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
        usage,
        learned: learnedOf(learned),
      }
    },
  )
}

export function savePhrase(
  store: Store,
  { id, ...fields }: Omit<Unstamped<Phrase>, 'id'> & { id?: PhraseId | undefined },
): Promise<Phrase> {
  return store.write(['phrases'], async writing => {
    if (id) await ownOnly(writing.database.phrases, [id])
    return put<Phrase>(writing, writing.database.phrases, {
      ...fields,
      id: id ?? (store.options.newId() as PhraseId),
    })
  })
}

/** All of them in one write. */
export function savePhrases(store: Store, phrases: readonly Unstamped<Phrase>[]): Promise<void> {
  return store.write(['phrases'], async writing => {
    await ownOnly(
      writing.database.phrases,
      phrases.map(({ id }) => id),
    )
    await putAll<Phrase>(writing, writing.database.phrases, phrases)
  })
}

/** Their places among the favourites are kept for them, in case they come back. */
export function removePhrases(store: Store, ids: readonly PhraseId[]): Promise<void> {
  return store.write(['phrases'], async writing => {
    await ownOnly(writing.database.phrases, ids)
    await bury(writing, writing.database.phrases, ids)
  })
}

export function restorePhrases(store: Store, ids: readonly PhraseId[]): Promise<void> {
  return store.write(['phrases'], writing => unbury(writing, writing.database.phrases, ids))
}

export function saveGroup(
  store: Store,
  { id, ...fields }: Omit<Unstamped<Group>, 'id'> & { id?: GroupId | undefined },
): Promise<Group> {
  return store.write(['groups'], async writing => {
    if (id) await ownOnly(writing.database.groups, [id])
    return put<Group>(writing, writing.database.groups, {
      ...fields,
      id: id ?? (store.options.newId() as GroupId),
    })
  })
}

export function saveGroups(store: Store, groups: readonly Unstamped<Group>[]): Promise<void> {
  return store.write(['groups'], async writing => {
    await ownOnly(
      writing.database.groups,
      groups.map(({ id }) => id),
    )
    await putAll<Group>(writing, writing.database.groups, groups)
  })
}

/** Its phrases become ungrouped, groups in it move up to the first level. */
export function removeGroup(store: Store, id: GroupId): Promise<void> {
  return store.write(['groups', 'phrases'], async writing => {
    const { phrases, groups } = writing.database
    await ownOnly(groups, [id])
    const set = (await groups.get(id))?.set
    await bury(writing, groups, [id])
    const inside = await phrases.filter(phrase => phrase.group === id).toArray()
    await putAll<Phrase>(
      writing,
      phrases,
      inside.map(({ group: _, ...phrase }) => phrase),
    )
    const inner = await groups.filter(group => group.parent === id).toArray()
    await putAll<Group>(
      writing,
      groups,
      inner.map(({ parent: _, ...group }) => ({ ...group, ...(set && { set }) })),
    )
  })
}

/** Throws `invalid` where one of them came with a team pack: only the pack's next edition changes it. */
async function ownOnly(
  table: Table<Phrase, string> | Table<Group, string>,
  ids: readonly string[],
): Promise<void> {
  const known: readonly (Phrase | Group | undefined)[] = await table.bulkGet([...ids])
  if (known.some(record => record?.pack !== undefined)) throw new RequestFailed('invalid')
}
