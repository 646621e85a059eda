import { NO_CONTENT } from '@/lib/backup/content'
import { readHandOver, writeHandOver } from '@/lib/backup/hand-over-file'
import { RequestFailed } from '@/lib/messages'
import type { FollowUp, FollowUpId } from '@/lib/notes/note'
import { importContent } from './import'
import { bare, live, nextVersion } from './records'
import type { Store } from './store'
import type { Writing } from './writing'

interface Giving {
  readonly ids: readonly FollowUpId[]
  readonly from?: string | undefined
  readonly to: string
}

/** Says on the record who has them from now on, and writes them out for that colleague. */
export function handOver(store: Store, { ids, from, to }: Giving): Promise<string> {
  return store.write(['followUps'], async writing => {
    const { followUps } = writing.database
    const found = (await followUps.bulkGet([...ids])).filter(one => one !== undefined)
    const given = found.filter(live).map(one => assigned(writing, one, to))
    await followUps.bulkPut(given)
    return writeHandOver({
      at: store.options.now(),
      followUps: given,
      to,
      ...(from && { from }),
    })
  })
}

/** Merges what a colleague handed over. Throws `invalid` for what is no such file. */
export async function takeOver(store: Store, text: string): Promise<{ snapshot: string; count: number }> {
  const file = readHandOver(text)
  if (!file) throw new RequestFailed('invalid')
  const { snapshot } = await importContent(store, { ...NO_CONTENT, followUps: file.followUps })
  return { snapshot, count: file.followUps.length }
}

const assigned = (writing: Writing, followUp: FollowUp, assignee: string): FollowUp =>
  nextVersion('followUps', followUp, { ...bare(followUp), assignee }, writing.stamp())
