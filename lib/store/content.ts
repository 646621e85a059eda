import type { Table } from 'dexie'
import type { Content, TableName } from '@/lib/backup/content'
import type { Database } from './database'

export const tableOf = (database: Database, name: TableName): Table<Content[TableName][number], string> =>
  database.table(name)

/** Everything that travels, as of one moment when called inside a transaction over all of it. */
export async function contentOf(database: Database): Promise<Content> {
  const [phrases, groups, pins, notes, buyers, followUps, decisions, settings, usage, learned] =
    await Promise.all([
      database.phrases.toArray(),
      database.groups.toArray(),
      database.pins.toArray(),
      database.notes.toArray(),
      database.buyers.toArray(),
      database.followUps.toArray(),
      database.decisions.toArray(),
      database.settings.toArray(),
      database.usage.toArray(),
      database.learned.toArray(),
    ])
  return { phrases, groups, pins, notes, buyers, followUps, decisions, settings, usage, learned }
}
