import { CHAT_ROLES, MAIN_ROLES, type Role } from '@/lib/consoles/teach/lesson-types'

/** Of the chat, rather than of an order. */
export function isOfChat(role: Role): boolean {
  return CHAT_ROLES.some(one => one === role)
}

/** Asked for by itself; the rest only where the agent wants it. */
export function isMainRole(role: Role): boolean {
  return MAIN_ROLES.has(role)
}
