import * as v from 'valibot'
import type { ConsoleId } from '@/lib/trade/console'
import { fits } from '../fits'
import { type ConsoleProfile, profileSchema } from '../profile'
import { applyChanges } from './apply'
import { TAUGHT } from './blank'
import type { Changes } from './lesson'
import { ready } from './ready'

/** What pointing gave: a console of its own, or a repair laid over a built-in one, which goes on being updated underneath. */
export type TaughtConsole =
  | { readonly kind: 'profile'; readonly profile: ConsoleProfile }
  | { readonly kind: 'patch'; readonly over: ConsoleId; readonly verified: string; readonly changes: Changes }

/** Of a host, not of everything: `https://*.example.com/*`. */
const MATCH = /^(?:\*|https?):\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\/\S*$/i

/** Which answers of a page are looked at is not for a file to say that somebody shares. */
const own = v.pipe(
  v.omit(profileSchema, ['deep']),
  v.check(({ id }) => id.startsWith(TAUGHT), 'id-not-taught'),
  v.check(({ id, facts }) => facts.id === id, 'ids-differ'),
  v.check(({ matches }) => matches.length > 0 && matches.every(match => MATCH.test(match)), 'matches-wrong'),
)

const { chat, orders, words } = profileSchema.entries

const changes = v.object({
  chat: v.exactOptional(v.partial(chat.wrapped)),
  orders: v.exactOptional(v.partial(orders.wrapped)),
  words,
})

export const taughtSchema = v.variant('kind', [
  v.object({ kind: v.literal('profile'), profile: own }),
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

/** Of all that was taught, what holds at this address: a built-in console repaired, or a console of its own. */
export function taughtFor(
  taught: readonly TaughtConsole[],
  address: string,
  builtIn: ConsoleProfile | undefined,
): ConsoleProfile | undefined {
  for (const one of taught) {
    if (one.kind === 'patch' && one.over === builtIn?.id)
      return applyChanges(builtIn, one.changes, one.verified)
    if (one.kind === 'profile' && !builtIn && one.profile.matches.some(match => fits(match, address)))
      return ready(one.profile)
  }
  return undefined
}

export const idOfTaught = (taught: TaughtConsole): ConsoleId =>
  taught.kind === 'profile' ? taught.profile.id : taught.over

const CODES: Readonly<Record<string, Fault['code']>> = {
  max_length: 'too-long',
  min_length: 'empty',
  picklist: 'not-one-of',
}
const OWN_CODES = ['pattern-invalid', 'pattern-slow', 'id-not-taught', 'ids-differ', 'matches-wrong'] as const

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
