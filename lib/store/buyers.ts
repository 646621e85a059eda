import type { BuyerFactAsk } from '@/lib/messages'
import { ABOUT_SHOP } from '@/lib/notes/about'
import type { Issue } from '@/lib/notes/issue'
import { type About, BUYER_FACTS, type BuyerProfile } from '@/lib/notes/note'
import { bare, bury, live, put, shown, type Unstamped } from './records'
import type { Store } from './store'

/** Saves the tags; what else is noted of the buyer stays. */
export function saveTags(store: Store, profile: Unstamped<BuyerProfile>): Promise<BuyerProfile> {
  return store.write(['buyers'], async writing => {
    const { buyers } = writing.database
    const known = await buyers.get(profile.id)
    return put<BuyerProfile>(writing, buyers, { ...(known && live(known) && factsOf(known)), ...profile })
  })
}

/** Saves one thing noted of a buyer, or takes it away; the rest stays. */
export function saveFact(
  store: Store,
  { id, console, label, fact, text }: BuyerFactAsk,
): Promise<BuyerProfile> {
  return store.write(['buyers'], async writing => {
    const { buyers } = writing.database
    const known = await buyers.get(id)
    const before = known && live(known) ? bare(known) : { id, console, tags: [] }
    const { [fact]: _, ...rest } = before
    const named = label === undefined ? {} : { label }
    return put<BuyerProfile>(writing, buyers, { ...rest, ...named, ...(text !== '' && { [fact]: text }) })
  })
}

function factsOf(profile: BuyerProfile): Partial<BuyerProfile> {
  const names: readonly (keyof BuyerProfile)[] = [...BUYER_FACTS, 'linked']
  return Object.fromEntries(
    names.flatMap(name => (profile[name] === undefined ? [] : [[name, profile[name]]])),
  )
}

/** Saves all that is noted of the buyer. */
export function saveBuyer(store: Store, profile: Unstamped<BuyerProfile>): Promise<BuyerProfile> {
  return store.write(['buyers'], writing => put<BuyerProfile>(writing, writing.database.buyers, profile))
}

export function allBuyers(store: Store): Promise<BuyerProfile[]> {
  return store.read<BuyerProfile[]>([], async database =>
    (await database.buyers.filter(live).toArray()).map(shown),
  )
}

/**
 * Deletes all that is kept about a buyer. What stays is that something was deleted, without its content, so that it is deleted on other
 * machines too; what imports could be undone with goes where it holds some of it.
 */
export async function forgetBuyer(store: Store, about: About): Promise<void> {
  await store.write(['notes', 'buyers', 'followUps', 'issues', 'visits', 'imports'], async writing => {
    const { notes, buyers, followUps, issues, visits, imports } = writing.database
    const [ownNotes, ownFollowUps, ownIssues, profile] = await Promise.all([
      notes.where('about').equals(about).toArray(),
      followUps.where('about').equals(about).toArray(),
      issues.where('about').equals(about).toArray(),
      buyers.get(about),
    ])
    // That something was wrong with a product stays, without whose it was.
    for (const { id, console, kind, product, at } of ownIssues) {
      const what = product === undefined ? { kind } : { kind, product }
      await put<Issue>(writing, issues, { id, about: ABOUT_SHOP, console, ...what, at })
    }
    const now = store.options.now()
    if (await visits.get(about)) await visits.put({ id: about, last: now, before: 0, orders: {}, since: now })
    for (const { id, console, at } of ownNotes)
      await put(writing, notes, { id, about, console, at, text: '' })
    for (const { id, console, due } of ownFollowUps)
      await put(writing, followUps, { id, about, console, due, text: '' })
    if (profile) await put<BuyerProfile>(writing, buyers, { id: about, console: profile.console, tags: [] })
    const gone = [...ownNotes, ...ownFollowUps, ...ownIssues].map(({ id }) => id as string)
    await bury(
      writing,
      notes,
      ownNotes.map(({ id }) => id),
    )
    await bury(
      writing,
      followUps,
      ownFollowUps.map(({ id }) => id),
    )
    await bury(writing, buyers, [about])
    await imports
      .filter(({ changes }) => changes.some(({ id }) => id === about || gone.includes(id)))
      .delete()
  })
}
