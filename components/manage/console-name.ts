import type { ConsoleId } from '@/lib/trade/console'
import { useManage } from './context'
import { useLanguage } from './language'

/** Names a console in the page's language; the bare id where no profile has it any more. */
export function useConsoleName(): (id: ConsoleId) => string {
  const { model } = useManage()
  const language = useLanguage()
  return id =>
    model.consoles.find(({ facts }) => facts.id === id)?.facts.name[language] ??
    model.taught.value.find(taught => taught.id === id)?.name ??
    id
}
