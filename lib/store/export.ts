import { NO_CONTENT, withoutBuyers } from '@/lib/backup/content'
import { writeBackup } from '@/lib/backup/format'
import { contentOf, tablesIn } from './content'
import type { ClockRow } from './database'
import type { Store } from './store'

/** The backup file's text, as of one moment; without `notes` nothing about buyers is in it, without `pictures` none of those. */
export async function exportBackup(
  store: Store,
  { notes, pictures = true }: { readonly notes: boolean; readonly pictures?: boolean },
): Promise<string> {
  const { phrases, groups } = store.options.starter
  const without = { device: 'none', content: { ...NO_CONTENT, phrases, groups } }
  const { device, content } = await store.read(without, database =>
    database.transaction('r', [...tablesIn(database), 'meta'], async () => {
      const clock = (await database.meta.get('clock')) as ClockRow | undefined
      return { device: clock?.device ?? 'none', content: await contentOf(database) }
    }),
  )
  const chosen = notes ? content : withoutBuyers(content)
  return writeBackup({
    at: store.options.now(),
    device,
    content: pictures ? chosen : { ...chosen, pictures: [] },
  })
}
