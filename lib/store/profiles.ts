import type { ConsoleProfile } from '@/lib/consoles/profile'
import { profileFor } from '@/lib/consoles/profiles'
import { siteAt } from '@/lib/consoles/teach/site'
import {
  idOfTaught,
  parseTaught,
  type TaughtConsole,
  type TaughtHere,
  taughtFor,
} from '@/lib/consoles/teach/taught'
import { RequestFailed, type TaughtProfile } from '@/lib/messages'
import { tablesIn } from './content'
import { bury, live, put, unbury } from './records'
import type { Store } from './store'
import type { SavedProfile } from './tables/own-fields'
import { LONGEST } from './tables/values'

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
  return taughtFor(await allTaught(store), address, profileFor(address))
}

/** The profile by which the page at this address is read: taught, or built in. */
export async function profileAt(store: Store, address: string): Promise<ConsoleProfile | undefined> {
  return (await taughtHere(store, address))?.profile ?? profileFor(address)
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
  if (!isAbout(parsed(value), address, await allTaught(store))) throw new RequestFailed('refused')
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
  if (read.kind !== 'read' || JSON.stringify(value).length > LONGEST.profile)
    throw new RequestFailed('invalid')
  return read.taught
}

async function allTaught(store: Store): Promise<TaughtConsole[]> {
  return (await taughtProfiles(store)).map(({ taught }) => taught)
}

function isAbout(one: TaughtConsole, address: string, taught: readonly TaughtConsole[]): boolean {
  const builtIn = profileFor(address)
  if (one.kind === 'patch') return one.over === (builtIn?.id ?? siteAt(taught, address)?.use)
  const { protocol, hostname } = new URL(address)
  const { matches } = one.kind === 'site' ? one : one.profile
  return builtIn === undefined && matches.every(match => match.startsWith(`${protocol}//${hostname}/`))
}
