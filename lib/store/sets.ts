import { RequestFailed } from '@/lib/messages'
import type { PhraseSet, SetId } from '@/lib/phrases/library/sets'
import type { Pack, PackId } from '@/lib/phrases/library/team'
import { bury, live, put, type Unstamped, unbury } from './records'
import type { Store } from './store'

export function saveSet(
  store: Store,
  { id, ...fields }: Omit<Unstamped<PhraseSet>, 'id'> & { id?: SetId | undefined },
): Promise<PhraseSet> {
  return store.write(['sets'], writing =>
    put<PhraseSet>(writing, writing.database.sets, {
      ...fields,
      id: id ?? (store.options.newId() as SetId),
    }),
  )
}

/** Its groups keep its name, so that they are its own again when it comes back; until then they are everybody's. */
export function removeSet(store: Store, id: SetId): Promise<void> {
  return store.write(['sets'], writing => bury(writing, writing.database.sets, [id]))
}

export function restoreSet(store: Store, id: SetId): Promise<void> {
  return store.write(['sets'], writing => unbury(writing, writing.database.sets, [id]))
}

/** Throws `missing` for a pack that is not here. */
export function putPack(store: Store, id: PackId, set: SetId | undefined): Promise<void> {
  return store.write(['packs'], async writing => {
    const { packs } = writing.database
    const pack = await packs.get(id)
    if (!pack || !live(pack)) throw new RequestFailed('missing')
    const { set: _, updatedAt: __, ...rest } = pack
    await put<Pack>(writing, packs, { ...rest, ...(set && { set }) })
  })
}
