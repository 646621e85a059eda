import type { FollowUp, FollowUpId } from '@/lib/notes/note'
import { live, put, shown, type Unstamped } from './records'
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

export function allFollowUps(store: Store): Promise<FollowUp[]> {
  return store.read<FollowUp[]>([], async database =>
    (await database.followUps.filter(live).toArray()).sort(byDue).map(shown),
  )
}
