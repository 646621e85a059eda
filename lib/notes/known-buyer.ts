import { type About, BUYER_FACTS, type BuyerProfile, type FollowUp, type Note } from './note'

/** A buyer of whom something is kept. */
export interface KnownBuyer {
  readonly about: About
  readonly console: Note['console']
  readonly label?: string
  readonly profile?: BuyerProfile
  readonly notes: readonly Note[]
  readonly followUps: readonly FollowUp[]
  /** Epoch ms of the newest of it; 0 where nothing says. */
  readonly last: number
}

interface Parts {
  profile?: BuyerProfile
  readonly notes: Note[]
  readonly followUps: FollowUp[]
}

/** Everybody something is kept of, the latest first. What is about an order alone is nobody's. */
export function knownBuyers(
  profiles: readonly BuyerProfile[],
  notes: readonly Note[],
  followUps: readonly FollowUp[],
): readonly KnownBuyer[] {
  const all = new Map<About, Parts>()
  const partsOf = (about: About): Parts => {
    const known = all.get(about) ?? { notes: [], followUps: [] }
    all.set(about, known)
    return known
  }
  for (const profile of profiles) partsOf(profile.id).profile = profile
  for (const note of notes) if (isBuyer(note.about)) partsOf(note.about).notes.push(note)
  for (const one of followUps) if (isBuyer(one.about)) partsOf(one.about).followUps.push(one)
  return [...all]
    .flatMap(([about, parts]) => knownBuyer(about, parts))
    .toSorted((a, b) => b.last - a.last || (a.about < b.about ? -1 : 1))
}

const isBuyer = (about: About) => about.startsWith('buyer:')

function knownBuyer(about: About, { profile, notes, followUps }: Parts): KnownBuyer[] {
  const byNewest = notes.toSorted((a, b) => b.at - a.at)
  const [any] = [profile, ...byNewest, ...followUps].flatMap(one => one ?? [])
  if (any === undefined) return []
  const label = [profile, ...byNewest, ...followUps].find(one => one?.label)?.label
  const last = Math.max(byNewest[0]?.at ?? 0, ...followUps.map(({ at = 0 }) => at), writtenAt(profile))
  return [
    {
      about,
      console: any.console,
      ...(label !== undefined && { label }),
      ...(profile && { profile }),
      notes: byNewest,
      followUps,
      last,
    },
  ]
}

/** A stamp begins with its moment, in base 36. */
const writtenAt = (profile: BuyerProfile | undefined) =>
  profile ? Number.parseInt(profile.updatedAt.slice(0, 9), 36) || 0 : 0

/** What of the buyer a search looks in. */
export const wordsOfBuyer = ({ label, about, profile, notes }: KnownBuyer): readonly string[] => [
  label ?? '',
  about,
  ...(profile?.tags ?? []),
  ...BUYER_FACTS.flatMap(fact => profile?.[fact] ?? []),
  ...notes.map(({ text }) => text),
]
