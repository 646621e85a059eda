import type { StoreHealth } from '@/lib/messages'
import type { Group, Phrase } from '@/lib/phrases/library/phrase'
import { type Database, databaseOf } from './database'
import { isFull } from './failure'
import { installedVersion, keepBeforeUpgrade } from './rescue'
import type { Version } from './versions'

export interface OpenOptions {
  readonly name: string
  readonly versions: readonly Version[]
  /** Epoch ms. */
  readonly now: number
  /** What a new machine starts with. Its stamps are older than any edit, so that it never outdoes one in a merge. */
  readonly starter: { readonly phrases: readonly Phrase[]; readonly groups: readonly Group[] }
  /** Called once it is deleted under us, or closed by the browser. */
  readonly onLost: () => void
  /** Name of this machine, if it is a new one: `a-z0-9`. */
  readonly device: string
}

export type Opened = { readonly kind: 'open'; readonly database: Database } | Closed

interface Closed {
  readonly kind: 'closed'
  readonly health: Exclude<StoreHealth, { kind: 'ok' }>
  /** Where an upgrade could not be made: the database as it was before, to read from and nothing else. */
  readonly old?: Database
  /** Where something held it open and did not let go: what it is once it is free. */
  readonly later?: Promise<Opened>
}

/** Opens the database, upgrading it if need be; whatever goes wrong, what was in it stays. */
export async function openDatabase(options: OpenOptions): Promise<Opened> {
  if (typeof indexedDB === 'undefined') return closed({ kind: 'off', why: 'unavailable' })
  const database = databaseOf(options.name, options.versions)
  database.on('populate', async transaction => {
    await transaction.table('phrases').bulkAdd([...options.starter.phrases])
    await transaction.table('groups').bulkAdd([...options.starter.groups])
    await transaction.table('meta').add({ id: 'clock', device: options.device })
  })
  // Whoever wants to delete or upgrade it need not wait for us.
  database.on('versionchange', () => {
    database.close()
    options.onLost()
  })
  database.on('close', options.onLost)
  let installed: number | undefined
  let upgrading = false
  try {
    installed = await installedVersion(options.name)
    upgrading = installed !== undefined && installed < latest(options.versions)
    if (upgrading) await keepBeforeUpgrade(options.name, options.now)
    const opening = database.open().then((): Opened => ({ kind: 'open', database }))
    const held = new Promise<undefined>(resolve => database.on('blocked', () => resolve(undefined)))
    const opened = await Promise.race([opening, held])
    if (opened) return opened
    // Nobody else can open it before this request is through: it is left standing, and what it gives is taken then.
    const later = opening.catch(() => closed({ kind: 'upgrade-failed' }))
    return { ...closed({ kind: 'off', why: 'blocked' }), later }
  } catch (error) {
    database.close()
    const old = upgrading ? await openOld(options, installed ?? 0) : undefined
    if (isFull(error)) return closed({ kind: 'off', why: 'full' }, old)
    return closed(upgrading ? { kind: 'upgrade-failed' } : { kind: 'off', why: 'unavailable' }, old)
  }
}

/** The agent must not lose sight of the library and the notes because of our mistake. */
async function openOld({ name, versions }: OpenOptions, installed: number): Promise<Database | undefined> {
  const database = databaseOf(
    name,
    versions.filter(({ version }) => version * 10 <= installed),
  )
  try {
    await database.open()
    return database
  } catch {
    // What is there cannot be read as it should be either: the rescue file is what remains.
    database.close()
    return undefined
  }
}

const closed = (health: Exclude<StoreHealth, { kind: 'ok' }>, old?: Database): Closed => ({
  kind: 'closed',
  health,
  ...(old && { old }),
})

/** As the browser counts: Dexie leaves room for nine between two. */
const latest = (versions: readonly Version[]) => Math.max(...versions.map(({ version }) => version)) * 10
