import type { Sender } from '@/lib/messages'
import type { sidebarStoreHandlers } from './handlers'

/** The practice console writes into a database of its own: nothing of it is ever among real records, figures or backups. */
export const practiceName = (name: string) => `${name}-practice`

/** Requests about buyers, orders and what was used; the library, the settings and the rest are the agent's own everywhere. */
const APART = [
  'used',
  'learn',
  'kept',
  'findNotes',
  'linkedTo',
  'saveNote',
  'removeNote',
  'restoreNote',
  'chooseNote',
  'saveIssue',
  'removeIssue',
  'restoreIssue',
  'sawOrders',
  'saveFact',
  'saveTags',
  'saveFollowUp',
  'removeFollowUp',
  'restoreFollowUp',
  'followUpsDue',
  'decisions',
  'decide',
  'undecide',
] as const satisfies readonly (keyof SidebarHandlers)[]

type SidebarHandlers = ReturnType<typeof sidebarStoreHandlers>

type Routed = {
  readonly [N in keyof SidebarHandlers]: (data: unknown, sender: Sender) => ReturnType<SidebarHandlers[N]>
}

type AnyHandler = (data: unknown, sender: Sender) => unknown

/** Answers from the practice store what a sidebar on the practice console asks (`sender.practice`), all else from the real one. */
export function withPractice(real: SidebarHandlers, practice: SidebarHandlers): Routed {
  const routed = APART.map(name => {
    const [own, other]: readonly AnyHandler[] = [real[name], practice[name]]
    const route: AnyHandler = (data, sender) => (sender.practice === true ? other : own)?.(data, sender)
    return [name, route]
  })
  return { ...real, ...Object.fromEntries(routed) } as Routed
}
