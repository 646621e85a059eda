import type { ConsoleId } from '@/lib/trade/console'
import { fits } from '../fits'
import type { ConsoleProfile } from '../profile'
import { PROFILES } from '../profiles'
import { hostOf } from './blank'
import type { TaughtConsole } from './taught-console'

/** A site at an address of its own whose pages are those of a built-in console. */
export type TaughtSite = Extract<TaughtConsole, { kind: 'site' }>

/** Says that the site at this address is read as the built-in console is. */
export function siteOf(address: string, use: ConsoleId, verified: string): TaughtSite {
  return { kind: 'site', ...hostOf(address), use, verified }
}

/** The first taught site one of whose patterns fits the address. */
export function siteAt(taught: readonly TaughtConsole[], address: string): TaughtSite | undefined {
  const isHere = (one: TaughtConsole): one is TaughtSite =>
    one.kind === 'site' && one.matches.some(match => fits(match, address))
  return taught.find(isHere)
}

/** The profile such a site is read by. Its notes are its own: the buyers of two shops have nothing to do with each other. */
export function profileOfSite({ id, use }: TaughtSite): ConsoleProfile | undefined {
  const profile = PROFILES.find(one => one.id === use)
  return profile && { ...profile, family: id }
}

/** The built-in console that this is about, by itself or for a site of its own. */
export function builtInOf(taught: TaughtConsole): ConsoleProfile | undefined {
  if (taught.kind === 'profile') return undefined
  const id = taught.kind === 'site' ? taught.use : taught.over
  return PROFILES.find(one => one.id === id)
}
