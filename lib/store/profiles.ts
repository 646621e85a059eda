import type { SavedProfile } from '@/lib/backup/content'
import { LONGEST } from '@/lib/backup/records'
import { profileFor } from '@/lib/consoles/profiles'
import { idOfTaught, parseTaught, type TaughtConsole, taughtFor } from '@/lib/consoles/teach/taught'
import { AskFailed, type TaughtHere, type TaughtProfile } from '@/lib/messages'
import { tablesIn } from './content'
import { bury, live, put, unbury } from './records'
import type { Store } from './store'

/** Consoles the agent taught, oldest id first; what this version cannot read stays in the database and is left out. */
export function taughtProfiles(store: Store): Promise<TaughtProfile[]> {
  return store.read<TaughtProfile[]>([], async database => {
    if (!tablesIn(database).includes('profiles')) return []
    const rows = await database.profiles.toArray()
    return rows.filter(live).flatMap(({ id, value, updatedAt }) => {
      const read = parseTaught(value)
      return read.kind === 'read' ? [{ id, taught: read.taught, updatedAt }] : []
    })
  })
}

/** What was taught for this address; `undefined` when nothing was. */
export async function taughtHere(store: Store, address: string): Promise<TaughtHere | undefined> {
  const all = await taughtProfiles(store)
  const builtIn = profileFor(address)
  for (const { taught } of all) {
    const profile = taughtFor([taught], address, builtIn)
    if (profile) return { taught, profile }
  }
  return undefined
}

/** Throws `invalid` for what is no profile. */
export async function saveProfile(store: Store, value: unknown): Promise<void> {
  const taught = parsed(value)
  await store.write(['profiles'], writing =>
    put<SavedProfile>(writing, writing.database.profiles, {
      id: idOfTaught(taught),
      value: { ...taught },
    }),
  )
}

/**
 * Saves what was taught on a page; throws `refused` when it is about any other place than the one the message came from.
 */
export async function saveTaughtHere(store: Store, value: unknown, address: string): Promise<void> {
  if (!isAbout(parsed(value), address)) throw new AskFailed('refused')
  await saveProfile(store, value)
}

export function removeProfile(store: Store, id: string): Promise<void> {
  return store.write(['profiles'], writing => bury(writing, writing.database.profiles, [id]))
}

export function restoreProfile(store: Store, id: string): Promise<void> {
  return store.write(['profiles'], writing => unbury(writing, writing.database.profiles, [id]))
}

function parsed(value: unknown): TaughtConsole {
  const read = parseTaught(value)
  if (read.kind !== 'read' || JSON.stringify(value).length > LONGEST.profile) throw new AskFailed('invalid')
  return read.taught
}

function isAbout(taught: TaughtConsole, address: string): boolean {
  const builtIn = profileFor(address)
  if (taught.kind === 'patch') return taught.over === builtIn?.id
  const { protocol, hostname } = new URL(address)
  return (
    builtIn === undefined &&
    taught.profile.matches.every(match => match.startsWith(`${protocol}//${hostname}/`))
  )
}
