import type { FollowUp, FollowUpId } from '@/lib/notes/note'
import { bury, live, put, shown, type Unstamped, unbury } from './records'
import { settings } from './settings'
import type { Store } from './store'

const byDue = (a: FollowUp, b: FollowUp) => a.due - b.due

export function saveFollowUp(
  store: Store,
  { id, ...fields }: Omit<Unstamped<FollowUp>, 'id'> & { id?: FollowUpId | undefined },
): Promise<FollowUp> {
  return store.write(['followUps'], writing =>
    put<FollowUp>(writing, writing.database.followUps, {
      ...fields,
      id: id ?? (store.options.newId() as FollowUpId),
    }),
  )
}

/** Open ones due before this epoch ms, soonest first. */
export function followUpsDue(store: Store, before: number): Promise<FollowUp[]> {
  return store.read<FollowUp[]>([], async database => {
    const due = await database.followUps.where('due').below(before).toArray()
    return due
      .filter(followUp => live(followUp) && followUp.doneAt === undefined)
      .sort(byDue)
      .map(shown)
  })
}

/** What the system may have to tell, and to whom: the agent's name, empty where none is set. */
export async function toRemind(store: Store): Promise<{ followUps: readonly FollowUp[]; me: string }> {
  const [followUps, { agent }] = await Promise.all([allFollowUps(store), settings(store)])
  return { followUps: followUps.filter(({ doneAt }) => doneAt === undefined), me: agent.name }
}

export function removeFollowUp(store: Store, id: FollowUpId): Promise<void> {
  return store.write(['followUps'], writing => bury(writing, writing.database.followUps, [id]))
}

export function restoreFollowUp(store: Store, id: FollowUpId): Promise<void> {
  return store.write(['followUps'], writing => unbury(writing, writing.database.followUps, [id]))
}

/** Those that are done too, the first due first. */
export function allFollowUps(store: Store): Promise<FollowUp[]> {
  return store.read<FollowUp[]>([], async database =>
    (await database.followUps.filter(live).toArray()).sort(byDue).map(shown),
  )
}
