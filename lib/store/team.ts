import type { Change } from '@/lib/backup/changes'
import { mergeRecords } from '@/lib/backup/merge'
import { sameRecord } from '@/lib/backup/same'
import { readPack } from '@/lib/backup/team-pack'
import { RequestFailed } from '@/lib/messages'
import type { Phrase, PhraseId } from '@/lib/phrases/library/phrase'
import { type Hide, layerOf, type Pack, type PackEdition, type PackId } from '@/lib/phrases/library/team'
import { readSection, sectionToSave } from '@/lib/settings/schema'
import { withRules } from '@/lib/settings/shop-rules-handed'
import type { Stamp } from '@/lib/trade/record'
import { tablesIn } from './content'
import { bury, live, nextVersion, put, shown } from './records'
import type { Store } from './store'
import { TABLES } from './tables'
import type { SavedSection } from './tables/own-fields'
import { writeUndoably } from './undo'
import type { Writing } from './writing'

/** Packs of this machine, and the team phrases the agent hid. */
export function team(store: Store): Promise<{ packs: Pack[]; hidden: Phrase[] }> {
  return store.read<{ packs: Pack[]; hidden: Phrase[] }>({ packs: [], hidden: [] }, async database => {
    if (!tablesIn(database).includes('packs')) return { packs: [], hidden: [] }
    const hides = (await database.hides.toArray()).filter(live)
    const hidden = await database.phrases.bulkGet(hides.map(({ id }) => id))
    return {
      packs: (await database.packs.toArray()).filter(live),
      hidden: hidden.flatMap(phrase => (phrase && live(phrase) ? [shown(phrase)] : [])),
    }
  })
}

/** Counts the edition up that is about to be handed out; a pack without an id is a new one. */
export function nextEdition(store: Store, ask: { id?: PackId | undefined; name: string }): Promise<Pack> {
  return store.write(['packs'], async writing => {
    const { packs } = writing.database
    const known = ask.id && (await packs.get(ask.id))
    const id = ask.id ?? (store.options.newId() as PackId)
    return put<Pack>(writing, packs, {
      id,
      name: ask.name,
      edition: (known?.edition ?? 0) + 1,
      own: true,
    })
  })
}

/**
 * Puts an edition in the place of the layer that is here, as a whole; asked for, with what its lead set for the shop. Throws `invalid` for
 * what is no pack or comes from here.
 */
export async function importPack(
  store: Store,
  text: string,
  withItsRules = false,
): Promise<{ snapshot: string }> {
  const read = readPack(text)
  if (read.kind !== 'read') throw new RequestFailed('invalid')
  const { edition } = read
  return layered(store, edition.id, async writing => {
    if ((await writing.database.packs.get(edition.id))?.own) throw new RequestFailed('invalid')
    writing.seen(edition.stamp)
    const { rules, ...layer } = edition
    return withItsRules && rules ? { ...layer, rules } : layer
  })
}

/** Takes a layer away, with undo. */
export function removePack(store: Store, id: PackId): Promise<{ snapshot: string }> {
  return layered(store, id, async () => undefined)
}

async function layered(
  store: Store,
  id: PackId,
  next: (writing: Writing) => Promise<PackEdition | undefined>,
): Promise<{ snapshot: string }> {
  const snapshot = store.options.newId()
  await store.write(
    ['phrases', 'groups', 'packs', 'pictures', 'sets', 'settings', 'imports'],
    async writing => {
      const edition = await next(writing)
      const { phrases, groups, packs } = writing.database
      const layer = edition ? layerOf(edition) : { phrases: [], groups: [] }
      const ofPack = (record: { readonly pack?: PackId }) => record.pack === id
      const known = await packs.get(id)
      // Where the agent put the layer it stays, from edition to edition.
      const set = known?.set !== undefined && { set: known.set }
      const pack: Pack[] = edition
        ? [{ id, name: edition.name, edition: edition.edition, ...set, updatedAt: edition.stamp }]
        : []
      const changes = [
        ...replaced(
          'phrases',
          await phrases.filter(ofPack).toArray(),
          layer.phrases,
          edition?.stamp,
          writing,
        ),
        ...replaced('groups', await groups.filter(ofPack).toArray(), layer.groups, edition?.stamp, writing),
        ...replaced('packs', known ? [known] : [], pack, edition?.stamp, writing),
        ...(await newPictures(writing, edition)),
        ...(await newRules(writing, edition)),
        ...(await newerSets(writing, edition)),
      ]
      await writeUndoably(writing, changes, { snapshot, at: store.options.now(), what: 'pack' })
    },
  )
  return { snapshot }
}

async function newPictures({ database }: Writing, edition: PackEdition | undefined): Promise<Change[]> {
  if (!edition) return []
  const { stamp, pictures } = edition
  const known = await database.pictures.bulkGet(pictures.map(({ id }) => id))
  return pictures.flatMap((picture, i): Change[] =>
    known[i] ? [] : [{ table: 'pictures', id: picture.id, after: { ...picture, updatedAt: stamp } }],
  )
}

/** What is taken over of a lead's rules is set here as if the agent had set it: the newest wins in each merge. */
async function newRules(writing: Writing, edition: PackEdition | undefined): Promise<Change[]> {
  const rules = edition?.rules
  if (!rules) return []
  const before = await writing.database.settings.get('shop')
  const shop = withRules(readSection('shop', before?.value ?? {}), rules)
  const value = sectionToSave('shop', before?.value ?? {}, shop)
  const after = nextVersion<SavedSection>('settings', before, { id: 'shop', value }, writing.stamp())
  return [{ table: 'settings', id: 'shop', ...(before && { before }), after }]
}

/** Sets are no part of the layer: they are merged as from a backup, so that two packs of one lead share them. */
async function newerSets(writing: Writing, edition: PackEdition | undefined): Promise<Change[]> {
  const sets = edition?.sets ?? []
  const known = await writing.database.sets.bulkGet(sets.map(({ id }) => id))
  return sets.flatMap((set, i): Change[] => {
    const before = known[i]
    const after = before ? mergeRecords(TABLES.sets.law, before, set) : set
    if (before && sameRecord(before, after)) return []
    writing.seen(after.updatedAt)
    return [{ table: 'sets', id: after.id, ...(before && { before }), after }]
  })
}

type Layered = Change['after'] & { readonly updatedAt: Stamp; readonly deletedAt?: Stamp }

/** What goes is buried under the edition's own stamp, on every machine alike; only what is later than that gets one of its own. */
function replaced<T extends Layered>(
  table: Change['table'],
  before: readonly T[],
  after: readonly T[],
  stamp: Stamp | undefined,
  writing: Writing,
): Change[] {
  const known = new Map(before.map(record => [record.id as string, record]))
  const ids = new Set(after.map(({ id }) => id as string))
  const stampFor = (record: T | undefined) =>
    stamp && (!record || record.updatedAt <= stamp) ? stamp : writing.stamp()
  const written = after.map((record): Change => {
    const was = known.get(record.id)
    return {
      table,
      id: record.id,
      ...(was && { before: was }),
      after: { ...record, updatedAt: stampFor(was) },
    }
  })
  const gone = before.filter(record => live(record) && !ids.has(record.id))
  return [
    ...written,
    ...gone.map((record): Change => {
      const buried = stampFor(record)
      return {
        table,
        id: record.id,
        before: record,
        after: { ...record, updatedAt: buried, deletedAt: buried },
      }
    }),
  ]
}

/** Takes a team phrase out of sight, or back. */
export function hide(store: Store, phrase: PhraseId, hidden: boolean): Promise<void> {
  return store.write(['hides'], async writing => {
    const { hides } = writing.database
    if (hidden) await put<Hide>(writing, hides, { id: phrase })
    else await bury(writing, hides, [phrase])
  })
}
