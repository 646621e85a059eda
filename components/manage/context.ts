import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Say, Words } from '@/lib/locales/words'
import type { ManageActions } from '@/lib/manage/actions'
import type { ManageModel } from '@/lib/manage/model'

export interface Manage {
  readonly model: ManageModel
  readonly actions: ManageActions
  readonly say: Say
}

export const ManageContext = createContext<Manage | undefined>(undefined)

/** State, actions and words. Throws outside the full page. */
export function useManage(): Manage & { readonly tell: (words: Words) => string } {
  const manage = useContext(ManageContext)
  if (!manage) throw new Error('useManage outside ManageContext')
  return { ...manage, tell: ({ key, args = [] }) => manage.say(key, ...args) }
}
