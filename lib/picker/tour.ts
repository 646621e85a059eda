import { CHAT_ROLES, type LessonOutcome, ORDER_ROLES, type Role } from '@/lib/consoles/teach/lesson-types'
import { isMainRole, isOfChat } from './role-groups'

/** Of messages two are asked for, since what one has by accident two seldom share. */
const ENOUGH = 2
const SAID: ReadonlySet<Role> = new Set(['buyer-message', 'own-message'])

interface Progress {
  readonly outcomes: Readonly<Record<Role, LessonOutcome>>
  /** Examples of the role that was pointed at. */
  readonly count: number
  /** This page does not show them. */
  readonly skipped: ReadonlySet<Role>
}

/** What to point at after an example of this role: the same until it is read, then the next part that is not. Undefined: all are. */
export function nextRole(role: Role, { outcomes, count, skipped }: Progress): Role | undefined {
  const isRead = (one: Role) => outcomes[one].kind === 'read'
  if (SAID.has(role) ? count < ENOUGH : !isRead(role)) return role
  return roleAfter(role, outcomes, skipped)
}

/** The next part of the same chat or order that is not read, from this one on. */
export function roleAfter(
  role: Role,
  outcomes: Progress['outcomes'],
  skipped: Progress['skipped'],
): Role | undefined {
  const all: readonly Role[] = isOfChat(role) ? CHAT_ROLES : ORDER_ROLES
  const at = all.indexOf(role)
  return all.slice(at + 1).find(one => isMainRole(one) && !skipped.has(one) && outcomes[one].kind !== 'read')
}
