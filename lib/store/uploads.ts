import { RequestFailed, type Staged } from '@/lib/messages'
import type { Database, StagedRow } from './database'
import type { Store } from './store'

/** Ms after which what nobody took up is dropped: the page that sent it is gone. */
const KEPT = 60 * 60_000

/** Characters of a part: with its quoting well below what one message can carry. */
const PART = 4 * 1024 * 1024

/** Lays down one part of a text that no single message can carry, or that is to be seen on its way. Nothing else is changed by it. */
export function stage(
  store: Store,
  { id, at, text }: { id: string; at: number; text: string },
): Promise<void> {
  const now = store.options.now()
  return store.write(
    ['staged'],
    async ({ database }) => {
      if (at === 0)
        await database.staged
          .where('at')
          .below(now - KEPT)
          .delete()
      await database.staged.put({ id: partId(id, at), at: now, text })
    },
    { quiet: true },
  )
}

/** Lays down a text of the background's own, to be fetched part by part. */
export async function stageText(store: Store, text: string): Promise<Staged> {
  const staged = store.options.newId()
  const parts = Math.max(1, Math.ceil(text.length / PART))
  for (let at = 0; at < parts; at++) {
    await stage(store, { id: staged, at, text: text.slice(at * PART, (at + 1) * PART) })
  }
  return { staged, parts }
}

/** Drops what was uploaded under this id; there need not be any. */
export function unstage(store: Store, id: string): Promise<void> {
  return store.write(
    ['staged'],
    async ({ database }) => {
      await partsOf(database, id).delete()
    },
    { quiet: true },
  )
}

/** Throws `missing` for a part that was not laid down. */
export async function stagedPart(store: Store, id: string, at: number): Promise<string> {
  const row = await store.read<StagedRow | undefined>(undefined, ({ staged }) => staged.get(partId(id, at)))
  if (row === undefined) throw new RequestFailed('missing')
  return row.text
}

/** The whole text, which stays laid down. Throws `missing` where one of so many parts is. */
export async function stagedText(store: Store, { staged, parts }: Staged): Promise<string> {
  const rows = await store.read<StagedRow[]>([], database => partsOf(database, staged).sortBy('id'))
  if (rows.length !== parts) throw new RequestFailed('missing')
  return rows.map(({ text }) => text).join('')
}

/** The whole text, once, gone afterwards. Throws `missing` where one of so many parts is. */
export function takeStaged(store: Store, ask: Staged): Promise<string> {
  return stagedText(store, ask).finally(() => unstage(store, ask.staged))
}

const partsOf = ({ staged }: Pick<Database, 'staged'>, id: string) => staged.where('id').startsWith(`${id}/`)

const partId = (id: string, at: number) => `${id}/${String(at).padStart(6, '0')}`
