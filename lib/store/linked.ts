import { PROFILES } from '@/lib/consoles/profiles'
import type { LinkedBuyer } from '@/lib/messages'
import type { About, BuyerProfile, Note } from '@/lib/notes/note'
import type { ConsoleId, ConsoleLimits } from '@/lib/trade/console'
import { live, shown } from './records'
import type { Store } from './store'

/** Notes shown of one of them: the newest. */
const NOTES = 20

/** Who is the same person on other consoles by the agent's own act, whichever of them it was said of, with what is kept about them. */
export function linkedTo(store: Store, about: About): Promise<LinkedBuyer[]> {
  return store.read<LinkedBuyer[]>([], async database => {
    const all = (await database.buyers.toArray()).filter(live)
    const others = new Set([
      ...(all.find(({ id }) => id === about)?.linked ?? []),
      ...all.filter(({ linked }) => linked?.includes(about)).map(({ id }) => id),
    ])
    others.delete(about)
    if (others.size === 0) return []
    const notes = (
      await database.notes
        .where('about')
        .anyOf([...others])
        .toArray()
    ).filter(live)
    return [...others].flatMap(other =>
      linkedBuyer(
        other,
        all.find(({ id }) => id === other),
        notes.filter(note => note.about === other).sort((a, b) => b.at - a.at),
      ),
    )
  })
}

/** None where nothing is kept of them any more. */
function linkedBuyer(about: About, profile: BuyerProfile | undefined, notes: readonly Note[]): LinkedBuyer[] {
  const console = profile?.console ?? notes[0]?.console
  if (console === undefined) return []
  const label = profile?.label ?? notes.find(note => note.label)?.label
  const place = placeNames(console)
  return [
    {
      about,
      ...(label !== undefined && { label }),
      ...(place && { place }),
      ...(profile && { profile: shown(profile) }),
      notes: notes.slice(0, NOTES).map(shown),
    },
  ]
}

/** What a built-in console is called; undefined for a taught one. */
export const placeNames = (console: ConsoleId): ConsoleLimits['name'] | undefined =>
  PROFILES.find(({ facts }) => facts.id === console)?.facts.name
