import type { Issue, IssueId } from '@/lib/notes/issue'
import { bury, live, put, shown, type Unstamped, unbury } from './records'
import type { Store } from './store'

export function saveIssue(
  store: Store,
  {
    id = store.options.newId() as IssueId,
    ...fields
  }: Omit<Unstamped<Issue>, 'id'> & { id?: IssueId | undefined },
): Promise<Issue> {
  return store.write(['issues'], writing => put<Issue>(writing, writing.database.issues, { ...fields, id }))
}

export function removeIssue(store: Store, id: IssueId): Promise<void> {
  return store.write(['issues'], writing => bury(writing, writing.database.issues, [id]))
}

export function restoreIssue(store: Store, id: IssueId): Promise<void> {
  return store.write(['issues'], writing => unbury(writing, writing.database.issues, [id]))
}

/** The latest first. */
export function allIssues(store: Store): Promise<Issue[]> {
  return store.read<Issue[]>([], async database =>
    (await database.issues.filter(live).toArray()).sort((a, b) => b.at - a.at).map(shown),
  )
}
