import { RequestFailed, type StoreHealth } from '@/lib/messages'
import { type Database, LOCAL_TABLES, type LocalTable } from './database'
import { isFull, isGone } from './failure'
import { type Opened, type OpenOptions, openDatabase } from './open'
import type { TableName } from './tables'
import { type Writing, withClock } from './writing'

/** What the store needs from its surroundings. */
export interface StoreOptions extends Omit<OpenOptions, 'now' | 'device' | 'onLost'> {
  /** Epoch ms. */
  now(): number
  /** A new id: `a-z0-9` and dashes, never given before. */
  newId(): string
  /** Told after each write that sidebars and pages should know of, with the tables it may have changed. */
  onWrite(tables: readonly TableName[]): Promise<void>
  /** Deletes what is kept outside the database. */
  clearLocal(): Promise<void>
}

export interface WriteOptions<T> {
  /** Nobody needs to ask again because of it. */
  readonly quiet?: boolean
  /** Tables it looks at and leaves as they are. */
  readonly reading?: readonly TableName[]
  /** Which of its tables it changed, where that is known only afterwards. */
  readonly changed?: (answer: T) => readonly TableName[]
}

/** How often a table was written since the background started. */
export interface TableChanges {
  readonly writes: number
  /** Of those, the ones that may have put records there under older stamps, or taken some away without a tombstone. */
  readonly rewrites: number
}

export interface Store {
  readonly options: StoreOptions
  changes(table: TableName): TableChanges
  health(): Promise<StoreHealth>
  /** The answer, or `without` while there is no database. */
  read<T>(without: T, body: (database: Database) => PromiseLike<T>): Promise<T>
  /**
   * All of it is kept or nothing; resolves once it is on disk. Rejects with `RequestFailed` when there is no database or no room.
   * Names the tables it changes: those are asked for again.
   */
  write<T>(
    tables: readonly (TableName | LocalTable)[],
    body: (writing: Writing) => PromiseLike<T>,
    options?: WriteOptions<T>,
  ): Promise<T>
  /** Closes the database and runs `body` before it is opened anew. */
  closed(body: (health: StoreHealth) => Promise<void>): Promise<void>
}

const UNCHANGED: TableChanges = { writes: 0, rewrites: 0 }

const isTravelling = (table: TableName | LocalTable): table is TableName =>
  !LOCAL_TABLES.some(local => local === table)

/** Opens the database at the first ask. Everything it knows between asks can be had again: a stopped worker loses nothing. */
export function createStore(options: StoreOptions): Store {
  let opening: Promise<Opened> | undefined
  let full = false
  const changes = new Map<string, TableChanges>()
  /** Nothing is known of any table any more. */
  let anew = 0
  const count = (tables: readonly string[], isRewrite: boolean) => {
    for (const table of tables) {
      const { writes, rewrites } = changes.get(table) ?? UNCHANGED
      changes.set(table, { writes: writes + 1, rewrites: rewrites + (isRewrite ? 1 : 0) })
    }
  }
  let free: Promise<void> = Promise.resolve()

  const running = new Set<Promise<unknown>>()

  /** The database went away under us (deleted, or closed by the browser): what comes next opens one anew. */
  const lose = (lost: Promise<Opened>) => {
    if (opening !== lost) return
    opening = undefined
    anew++
  }

  const begin = (): Promise<Opened> => {
    const begun = openDatabase({
      ...options,
      now: options.now(),
      device: options.newId().replaceAll('-', '').slice(0, 12),
      onLost: () => lose(mine),
    })
    let mine = begun
    const takeLater = async () => {
      const result = await begun
      if (result.kind === 'open' || !result.later) return
      const next = await result.later
      mine = Promise.resolve(next)
      if (opening === begun) opening = mine
    }
    void takeLater()
    return begun
  }

  const open = async () => {
    opening ??= begin()
    const mine = opening
    const result = await mine
    // What is not there now may be later; an upgrade is tried again when the worker starts anew.
    const again = result.kind === 'closed' && result.health.kind === 'off' && !result.old && !result.later
    if (again && opening === mine) opening = undefined
    return result
  }

  /** Runs with the database as it is opened, not while it is closed for something else. */
  const use = async <T>(body: (result: Opened) => Promise<T> | T): Promise<T> => {
    // What was under way when the database went away was undone whole, and is done once more.
    const run = free
      .then(open)
      .then(body)
      .catch((error: unknown) => {
        if (!isGone(error)) throw error
        return open().then(body)
      })
    running.add(run)
    return run.finally(() => running.delete(run))
  }

  return {
    options,
    changes(table) {
      const { writes, rewrites } = changes.get(table) ?? UNCHANGED
      return { writes: writes + anew, rewrites: rewrites + anew }
    },
    health: () =>
      use(result => {
        if (result.kind === 'closed') return result.health
        return full ? { kind: 'off', why: 'full' } : { kind: 'ok' }
      }),
    read: (without, body) =>
      use(async result => {
        if (result.kind === 'open') return body(result.database)
        // The old shape may lack what is asked for.
        return result.old ? Promise.resolve(body(result.old)).catch(() => without) : without
      }),
    write: (tables, body, { quiet = false, reading = [], changed } = {}) =>
      use(async result => {
        if (result.kind === 'closed') throw new RequestFailed('storeOff')
        const { database } = result
        try {
          // Dexie follows awaits only through a function that is async itself.
          const answer = await database.transaction('rw', [...tables, ...reading, 'meta'], async () =>
            withClock(database, options.now, body),
          )
          full = false
          // What is known only afterwards is an import, an undoing or a sweep.
          count(tables, changed !== undefined)
          // The write stands whether or not the others could be told; they ask again at the next one.
          const told = changed ? changed(answer) : tables.filter(isTravelling)
          if (!quiet && told.length > 0) await options.onWrite(told).catch(() => undefined)
          return answer
        } catch (error) {
          if (!isFull(error)) throw error
          full = true
          throw new RequestFailed('full')
        }
      }),
    async closed(body) {
      const before = Promise.allSettled([free, ...running])
      const done = before.then(open).then(async result => {
        const database = result.kind === 'open' ? result.database : result.old
        database?.close()
        opening = undefined
        full = false
        anew++
        await body(result.kind === 'open' ? { kind: 'ok' } : result.health)
      })
      free = done.catch(() => undefined)
      await done
    },
  }
}
