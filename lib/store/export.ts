import { type Content, NO_CONTENT } from '@/lib/backup/content'
import { seal } from '@/lib/backup/encrypt'
import { packed } from '@/lib/backup/gzip'
import { maskRecords } from '@/lib/backup/mask'
import { type BackupWriter, createBackupWriter } from '@/lib/backup/write'
import type { BackupChoice } from '@/lib/messages'
import { UNWATCHED, type Work } from '@/lib/messages/work'
import { eachSlice, tablesIn } from './content'
import type { ClockRow, Database } from './database'
import type { Store } from './store'
import { PERSONAL_KINDS, TABLE_NAMES, type TableName, tableRow } from './tables'
import { KINDS } from './tables/table'

/** What a new machine holds. */
export function starterContent(store: Store): Content {
  const { phrases, groups } = store.options.starter
  return { ...NO_CONTENT, phrases, groups }
}

/** How the file travels. */
interface Wrapping {
  readonly gzip?: boolean
  /** Locks it. */
  readonly passphrase?: string
}

/** Hands the backup file over to the page that watches; how many bytes its text has, unlocked and unpacked. */
export async function giveBackup(store: Store, choice: BackupChoice & Wrapping, work: Work): Promise<number> {
  const { gzip = false, passphrase } = choice
  const file = await backupFile(store, choice, work)
  await work.pause()
  const sealed = passphrase === undefined ? file : await sealedFile(file, passphrase, work)
  if (gzip) work.tell({ stage: 'packing' })
  work.give(gzip ? await packed(sealed) : sealed)
  return file.size
}

/** The backup file's text, locked where there is a passphrase. */
export async function exportBackup(
  store: Store,
  { passphrase, ...choice }: BackupChoice & Pick<Wrapping, 'passphrase'>,
): Promise<string> {
  const text = await (await backupFile(store, choice, UNWATCHED)).text()
  return passphrase === undefined ? text : seal(text, passphrase)
}

async function sealedFile(file: Blob, passphrase: string, work: Work): Promise<Blob> {
  work.tell({ stage: 'sealing' })
  const sealed = await seal(await file.text(), passphrase)
  await work.pause()
  return new Blob([sealed], { type: file.type })
}

/** The backup file, as of one moment. */
async function backupFile(store: Store, choice: BackupChoice, work: Work): Promise<Blob> {
  const at = store.options.now()
  const writer = await store.read<BackupWriter | undefined>(undefined, database =>
    database.transaction('r', [...tablesIn(database), 'meta'], async () =>
      written(database, at, choice, work),
    ),
  )
  if (writer) return writer.whole()
  const starter = createBackupWriter({ at, device: 'none' })
  const content = starterContent(store)
  for (const name of chosen(choice, TABLE_NAMES)) starter.add(name, content[name])
  return starter.whole()
}

async function written(
  database: Database,
  at: number,
  choice: BackupChoice,
  work: Work,
): Promise<BackupWriter> {
  const clock = (await database.meta.get('clock')) as ClockRow | undefined
  const writer = createBackupWriter({ at, device: clock?.device ?? 'none' })
  let done = 0
  for (const name of chosen(choice, tablesIn(database)))
    await eachSlice(database, name, async records => {
      work.tell({ stage: 'reading', done })
      writer.add(name, choice.masked ? maskRecords(name, records) : records)
      done += records.length
    })
  return writer
}

const chosen = (
  { notes, pictures = true, kinds = KINDS }: BackupChoice,
  tables: readonly TableName[],
): TableName[] =>
  tables.filter(name => {
    const { kind } = tableRow(name)
    if (!kinds.includes(kind) || (kind === 'pictures' && !pictures)) return false
    return notes || !PERSONAL_KINDS.includes(kind)
  })
