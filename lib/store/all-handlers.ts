import { agentStoreHandlers, ownHandlers, sidebarStoreHandlers } from './handlers'
import { createNoteIndex } from './note-index'
import { withPractice } from './practice'
import type { Store } from './store'

/** What the store answers, by who may ask it. Both of those who may look for notes use one index of them. */
export function storeHandlers(store: Store, practice: Store) {
  const notes = createNoteIndex(store)
  return {
    agent: agentStoreHandlers(store),
    sidebar: withPractice(sidebarStoreHandlers(store, notes), sidebarStoreHandlers(practice)),
    own: ownHandlers(store, practice, notes),
  }
}
