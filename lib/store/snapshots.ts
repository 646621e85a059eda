import { type IDBPDatabase, openDB } from 'idb'
import type { Content } from '@/lib/backup/content'
import { pack, unpack } from '@/lib/backup/gzip'
import type { SnapshotSummary } from '@/lib/messages'
import type { Picture } from '@/lib/phrases/library/picture'
import { contentOf, tablesIn } from './content'
import { isFull } from './failure'
import { installedVersion, keptBefore } from './rescue'
import type { Store } from './store'
import { TABLE_NAMES } from './tables'

/** Copies of everything stand in a database of their own, out of reach of what may spoil the other one. */
export const snapshotsOf = (name: string) => `${name}-snapshots`

/** How many copies are kept: of those made each day, and of those made before something was done. */
const KEPT = { daily: 7, other: 7 }

/** Ms after which a copy of the second kind goes: by then nobody takes back what it was made before. */
const OLD = 14 * 24 * 60 * 60_000

/** Ms after which a day's copy is due: less than a day, so that a machine started each morning makes one each morning. */
const DAY = 20 * 60 * 60_000

interface SnapshotRow extends Omit<SnapshotSummary, 'id'> {
  readonly id: number
  /** Everything but pictures, as JSON, gzipped. */
  readonly data: Uint8Array<ArrayBuffer>
  readonly pictures: readonly string[]
}

/** Copies everything there is. Throws where it cannot be read or there is no room. */
export async function takeSnapshot(store: Store, why: SnapshotSummary['why']): Promise<void> {
  const content = await store.read<Content | undefined>(undefined, database =>
    database.transaction('r', tablesIn(database), () => contentOf(database)),
  )
  if (content === undefined) return
  const at = store.options.now()
  const data = await pack(JSON.stringify({ ...content, pictures: [] }))
  const counts = Object.fromEntries(TABLE_NAMES.map(name => [name, content[name].length]))
  await withShelf(store.options.name, async shelf => {
    const known = new Set(await shelf.getAllKeys('pictures'))
    for (const picture of content.pictures) {
      if (!known.has(picture.id)) await shelf.put('pictures', picture)
    }
    const pictures = content.pictures.map(({ id }) => id)
    await shelf.add('snapshots', { at, why, counts, data, pictures })
    await drop(shelf, tooMany(await summaries(shelf), at))
  })
}

/** The same before something that can be undone anyway: where there is no room it goes on without. */
export async function trySnapshot(store: Store, why: SnapshotSummary['why']): Promise<void> {
  try {
    await takeSnapshot(store, why)
  } catch (error) {
    if (!isFull(error)) throw error
  }
}

/** The day's copy, where it is due. */
export async function dailySnapshot(store: Store): Promise<void> {
  const all = await snapshots(store)
  const last = all.find(({ why }) => why === 'daily')
  if (last === undefined || Math.abs(store.options.now() - last.at) > DAY) await trySnapshot(store, 'daily')
}

/** What can be restored, the latest first; copies made before an upgrade too. */
export async function snapshots(store: Store): Promise<SnapshotSummary[]> {
  const { name } = store.options
  if (typeof indexedDB === 'undefined') return []
  const own =
    (await installedVersion(snapshotsOf(name))) === undefined ? [] : await withShelf(name, summaries)
  const upgrades = (await keptBefore(name)).map(({ version, at, tables }): SnapshotSummary => {
    const counts = TABLE_NAMES.map(table => [table, tables[table]?.length ?? 0])
    // Below zero: the other copies count up from one.
    return { id: -version, at, why: 'upgrade', counts: Object.fromEntries(counts) }
  })
  return [...own, ...upgrades].sort((a, b) => b.at - a.at)
}

/** What a copy holds, as JSON was; `undefined` where it is gone. */
export async function snapshotTables(
  name: string,
  id: number,
): Promise<Readonly<Record<string, readonly unknown[]>> | undefined> {
  if (id < 0) return (await keptBefore(name)).find(({ version }) => version === -id)?.tables
  if ((await installedVersion(snapshotsOf(name))) === undefined) return undefined
  return withShelf(name, async shelf => {
    const row: SnapshotRow | undefined = await shelf.get('snapshots', id)
    if (row === undefined) return undefined
    const pictures: (Picture | undefined)[] = await Promise.all(
      row.pictures.map(picture => shelf.get('pictures', picture)),
    )
    return { ...JSON.parse(await unpack(row.data)), pictures: pictures.filter(Boolean) }
  })
}

/** Forgets copies made before `due` (epoch ms). */
export async function dropSnapshotsBefore(name: string, due: number): Promise<void> {
  if ((await installedVersion(snapshotsOf(name))) === undefined) return
  await withShelf(name, async shelf => {
    const old = (await summaries(shelf)).filter(({ at }) => at < due)
    await drop(shelf, old)
  })
}

function tooMany(all: readonly SnapshotSummary[], now: number): SnapshotSummary[] {
  const [daily, other] = [all.filter(({ why }) => why === 'daily'), all.filter(({ why }) => why !== 'daily')]
  return [
    ...daily.slice(KEPT.daily),
    ...other.filter(({ at }, place) => place >= KEPT.other || now - at > OLD),
  ]
}

/** The latest first. */
async function summaries(shelf: IDBPDatabase): Promise<SnapshotSummary[]> {
  const rows: SnapshotRow[] = await shelf.getAll('snapshots')
  return rows.map(({ id, at, why, counts }) => ({ id, at, why, counts })).sort((a, b) => b.id - a.id)
}

/** Pictures go with the last copy that has them. */
async function drop(shelf: IDBPDatabase, gone: readonly SnapshotSummary[]): Promise<void> {
  if (gone.length === 0) return
  for (const { id } of gone) await shelf.delete('snapshots', id)
  const left: SnapshotRow[] = await shelf.getAll('snapshots')
  const carried = new Set(left.flatMap(({ pictures }) => pictures))
  for (const key of await shelf.getAllKeys('pictures')) {
    if (typeof key === 'string' && !carried.has(key)) await shelf.delete('pictures', key)
  }
}

async function withShelf<T>(name: string, body: (shelf: IDBPDatabase) => Promise<T>): Promise<T> {
  const shelf = await openDB(snapshotsOf(name), 1, {
    upgrade: database => {
      database.createObjectStore('snapshots', { keyPath: 'id', autoIncrement: true })
      database.createObjectStore('pictures', { keyPath: 'id' })
    },
  })
  try {
    return await body(shelf)
  } finally {
    shelf.close()
  }
}
