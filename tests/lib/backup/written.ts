import type { Backup } from '@/lib/backup/format'
import { createBackupWriter } from '@/lib/backup/write'
import { TABLE_NAMES } from '@/lib/store/tables'

/** The text of a backup file. */
export async function writeBackup({ content, ...about }: Backup): Promise<string> {
  const writer = createBackupWriter(about)
  for (const name of TABLE_NAMES) writer.add(name, content[name])
  return (await writer.whole()).text()
}
