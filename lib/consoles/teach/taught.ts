import * as v from 'valibot'
import type { ConsoleId } from '@/lib/trade/console'
import { fits } from '../fits'
import { type ConsoleProfile, profileSchema } from '../profile'
import { PROFILES } from '../profiles'
import { applyChanges } from './apply'
import { TAUGHT } from './blank'
import { ready } from './ready'
import { profileOfSite, siteAt } from './site'
import type { TaughtConsole } from './taught-console'

export type { TaughtConsole } from './taught-console'

/** Of a host, not of everything: `https://*.example.com/*`. */
const MATCH = /^(?:\*|https?):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\/\S*$/i

/** Which answers of a page are looked at is not for a file to say that somebody shares. */
const own = v.pipe(
  v.omit(profileSchema, ['deep']),
  v.check(({ id }) => id.startsWith(TAUGHT), 'id-not-taught'),
  v.check(({ id, facts }) => facts.id === id, 'ids-differ'),
  v.check(({ matches }) => areHosts(matches), 'matches-wrong'),
)

/** Built-in consoles that stand at an address of each shop's own. */
const SELF_HOSTED = new Set(PROFILES.filter(({ recognisedBy }) => recognisedBy).map(({ id }) => id))

const site = v.pipe(
  v.object({
    kind: v.literal('site'),
    id: profileSchema.entries.id,
    matches: profileSchema.entries.matches,
    use: profileSchema.entries.id,
    verified: profileSchema.entries.verified,
  }),
  v.check(({ id }) => id.startsWith(TAUGHT), 'id-not-taught'),
  v.check(({ matches }) => areHosts(matches), 'matches-wrong'),
  v.check(({ use }) => SELF_HOSTED.has(use), 'unknown-console'),
)

const { chat, orders, words } = profileSchema.entries

const changes = v.object({
  chat: v.exactOptional(v.partial(chat.wrapped)),
  orders: v.exactOptional(v.partial(orders.wrapped)),
  words,
  remarkBox: profileSchema.entries.remarkBox,
  accepted: profileSchema.entries.onDetail,
  onDetail: profileSchema.entries.onDetail,
})

const taughtSchema = v.variant('kind', [
  v.object({ kind: v.literal('profile'), profile: own }),
  site,
  v.object({
    kind: v.literal('patch'),
    over: profileSchema.entries.id,
    verified: profileSchema.entries.verified,
    changes,
  }),
])

/** One mistake in a profile somebody wrote. */
export interface Fault {
  /** `chat.row.0`; empty for the whole. */
  readonly path: string
  readonly code:
    | 'missing'
    | 'wrong-type'
    | 'too-long'
    | 'empty'
    | 'not-one-of'
    | 'pattern-invalid'
    | 'pattern-slow'
    | 'selector'
    | 'unknown'
    | 'id-not-taught'
    | 'ids-differ'
    | 'matches-wrong'
    | 'unknown-console'
  /** What stands there, or what would be right. */
  readonly said?: string
}

export type TaughtRead =
  | { readonly kind: 'read'; readonly taught: TaughtConsole }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] }

/** Parses what a file, a page or the editor gave; never throws. Fields it does not know are mistakes: a typo must not pass for a rule. */
export function parseTaught(value: unknown): TaughtRead {
  const read = v.safeParse(taughtSchema, value)
  if (!read.success) return { kind: 'faults', faults: read.issues.map(faultOf) }
  const unknown = unknownKeys(value, read.output)
  if (unknown.length > 0) return { kind: 'faults', faults: unknown.map(path => ({ path, code: 'unknown' })) }
  // The partial schemas type absent fields as undefined; JSON has none.
  return { kind: 'read', taught: read.output as TaughtConsole }
}

/** What was taught, and the profile that makes of it. */
export interface TaughtHere {
  readonly taught: TaughtConsole
  readonly profile: ConsoleProfile
}

/**
 * Of all that was taught, what holds at this address: a built-in console (repaired, or at a site of its own), or a console taught whole.
 */
export function taughtFor(
  taught: readonly TaughtConsole[],
  address: string,
  builtIn: ConsoleProfile | undefined,
): TaughtHere | undefined {
  const site = builtIn ? undefined : siteAt(taught, address)
  const base = builtIn ?? (site && profileOfSite(site))
  for (const one of taught) {
    if (one.kind === 'patch' && one.over === base?.id)
      return { taught: one, profile: applyChanges(base, one.changes, one.verified) }
    if (one.kind === 'profile' && !base && one.profile.matches.some(match => fits(match, address)))
      return { taught: one, profile: ready(one.profile) }
  }
  return site && base && { taught: site, profile: base }
}

/** Whose place it takes: of a change the console it changes, else its own id. */
export function idOfTaught(taught: TaughtConsole): ConsoleId {
  if (taught.kind === 'site') return taught.id
  return taught.kind === 'profile' ? taught.profile.id : taught.over
}

function areHosts(matches: readonly string[]): boolean {
  return matches.length > 0 && matches.every(match => MATCH.test(match))
}

const CODES: Readonly<Record<string, Fault['code']>> = {
  max_length: 'too-long',
  min_length: 'empty',
  picklist: 'not-one-of',
}
const OWN_CODES = [
  'pattern-invalid',
  'pattern-slow',
  'id-not-taught',
  'ids-differ',
  'matches-wrong',
  'unknown-console',
] as const

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = v.getDotPath(issue) ?? ''
  const code = OWN_CODES.find(own => own === issue.message)
  if (code) return { path, code }
  if (issue.received === 'undefined' && issue.type !== 'union') return { path, code: 'missing' }
  return {
    path,
    code: CODES[issue.type] ?? 'wrong-type',
    ...(issue.expected && { said: issue.expected.slice(0, 200) }),
  }
}

function unknownKeys(given: unknown, parsed: unknown, path = ''): string[] {
  if (typeof given !== 'object' || given === null || typeof parsed !== 'object' || parsed === null) return []
  const known = parsed as Record<string, unknown>
  return Object.entries(given).flatMap(([key, value]) => {
    const at = path ? `${path}.${key}` : key
    return key in known ? unknownKeys(value, known[key], at) : [at]
  })
}
