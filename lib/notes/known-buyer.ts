import type { Issue } from './issue'
import { type About, BUYER_FACTS, type BuyerProfile, type FollowUp, type Note } from './note'
import type { OrdersSeen } from './orders-seen'

/** A buyer of whom something is kept. */
export interface KnownBuyer {
  readonly about: About
  readonly console: Note['console']
  readonly label?: string
  readonly profile?: BuyerProfile
  /** How many there are. */
  readonly notes: number
  readonly followUps: readonly FollowUp[]
  /** The latest first. */
  readonly issues: readonly Issue[]
  /** What was seen of their orders. */
  readonly seen?: OrdersSeen
  /** Epoch ms of the newest of it, or at which they were on screen last; 0 where nothing says. */
  readonly last: number
}

interface Parts {
  profile?: BuyerProfile
  noted?: Noted
  readonly followUps: FollowUp[]
  readonly issues: Issue[]
}

/** Notes about one buyer or order, without what they say. */
export interface Noted {
  readonly about: About
  readonly console: Note['console']
  readonly label?: string
  readonly count: number
  /** Epoch ms of the newest. */
  readonly last: number
}

/** All that is kept about buyers. */
export interface BuyersKept {
  readonly profiles?: readonly BuyerProfile[] | undefined
  readonly notes?: readonly Noted[] | undefined
  readonly followUps?: readonly FollowUp[] | undefined
  readonly issues?: readonly Issue[] | undefined
  readonly visits?: readonly OrdersSeen[] | undefined
}

/** Everybody something is noted of, the latest first. What is about an order alone is nobody's, and who was only seen is none of them. */
export function knownBuyers(kept: BuyersKept): readonly KnownBuyer[] {
  const { profiles = [], notes = [], followUps = [], issues = [], visits = [] } = kept
  const all = new Map<About, Parts>()
  const partsOf = (about: About): Parts => {
    const known = all.get(about) ?? { followUps: [], issues: [] }
    all.set(about, known)
    return known
  }
  for (const profile of profiles) partsOf(profile.id).profile = profile
  for (const noted of notes) if (isBuyer(noted.about)) partsOf(noted.about).noted = noted
  for (const one of followUps) if (isBuyer(one.about)) partsOf(one.about).followUps.push(one)
  for (const one of issues) if (isBuyer(one.about)) partsOf(one.about).issues.push(one)
  const seen = new Map(visits.map(visit => [visit.id, visit]))
  return [...all]
    .flatMap(([about, parts]) => knownBuyer(about, parts, seen.get(about)))
    .toSorted((a, b) => b.last - a.last || (a.about < b.about ? -1 : 1))
}

const isBuyer = (about: About) => about.startsWith('buyer:')

function knownBuyer(
  about: About,
  { profile, noted, followUps, issues }: Parts,
  seen: OrdersSeen | undefined,
): KnownBuyer[] {
  const all = [profile, noted, ...followUps, ...issues].flatMap(one => one ?? [])
  const [any] = all
  if (any === undefined) return []
  const label = all.find(one => one.label)?.label
  const moments = [...followUps, ...issues].map(({ at = 0 }) => at)
  const last = Math.max(0, ...moments, noted?.last ?? 0, writtenAt(profile), seen?.last ?? 0)
  return [
    {
      about,
      console: any.console,
      ...(label !== undefined && { label }),
      ...(profile && { profile }),
      notes: noted?.count ?? 0,
      followUps,
      issues: issues.toSorted((a, b) => b.at - a.at),
      ...(seen && { seen }),
      last,
    },
  ]
}

/** A stamp begins with its moment, in base 36. */
const writtenAt = (profile: BuyerProfile | undefined) =>
  profile ? Number.parseInt(profile.updatedAt.slice(0, 9), 36) || 0 : 0

/** What of the buyer a search looks in, beside their notes. */
export const wordsOfBuyer = ({ label, about, profile, issues }: KnownBuyer): readonly string[] => [
  label ?? '',
  about,
  ...(profile?.tags ?? []),
  ...BUYER_FACTS.flatMap(fact => profile?.[fact] ?? []),
  ...issues.flatMap(({ kind, product = '', text = '' }) => [kind, product, text]),
]
