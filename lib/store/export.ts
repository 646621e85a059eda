import { type Content, NO_CONTENT, ofKinds } from '@/lib/backup/content'
import { writeBackup } from '@/lib/backup/format'
import { packed } from '@/lib/backup/gzip'
import { maskContent } from '@/lib/backup/mask'
import type { BackupChoice } from '@/lib/messages'
import type { Work } from '@/lib/messages/work'
import { contentOf, tablesIn } from './content'
import type { ClockRow } from './database'
import type { Store } from './store'
import { PERSONAL_KINDS } from './tables'
import { KINDS } from './tables/table'

/** What a new machine holds. */
export function starterContent(store: Store): Content {
  const { phrases, groups } = store.options.starter
  return { ...NO_CONTENT, phrases, groups }
}

/** Hands the backup file over to the page that watches; how many bytes its text has. */
export async function giveBackup(
  store: Store,
  choice: BackupChoice,
  { work, gzip }: { readonly work: Work; readonly gzip: boolean },
): Promise<number> {
  work.tell({ stage: 'reading' })
  const file = new Blob([await exportBackup(store, choice)], { type: 'application/json' })
  await work.pause()
  if (gzip) work.tell({ stage: 'packing' })
  work.give(gzip ? await packed(file) : file)
  return file.size
}

/** The backup file's text, as of one moment. */
export async function exportBackup(
  store: Store,
  { notes, pictures = true, kinds = KINDS, masked = false }: BackupChoice,
): Promise<string> {
  const without = { device: 'none', content: starterContent(store) }
  const { device, content } = await store.read(without, database =>
    database.transaction('r', [...tablesIn(database), 'meta'], async () => {
      const clock = (await database.meta.get('clock')) as ClockRow | undefined
      return { device: clock?.device ?? 'none', content: await contentOf(database) }
    }),
  )
  const wanted = kinds.filter(
    kind => (notes || !PERSONAL_KINDS.includes(kind)) && (kind !== 'pictures' || pictures),
  )
  const chosen = ofKinds(content, wanted)
  return writeBackup({ at: store.options.now(), device, content: masked ? maskContent(chosen) : chosen })
}
