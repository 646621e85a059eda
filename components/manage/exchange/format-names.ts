import { FORMATS } from '@/lib/phrases/exchange/formats'
import { ENGLISH } from '@/lib/phrases/starter/english'
import { useManage } from '../context'
import { useLanguage } from '../language'

/** Names a format by its id in the page's language. */
export function useFormatName(): (id: string) => string {
  const { say } = useManage()
  const language = useLanguage()
  return id =>
    id === ENGLISH.format
      ? say('manage.exchange.englishSet')
      : (FORMATS.find(format => format.id === id)?.name[language] ?? id)
}

/** Every format's name, as one list in a sentence. */
export function useFormatNames(): string {
  const { say } = useManage()
  const language = useLanguage()
  return FORMATS.map(({ name }) => name[language]).join(say('ui.and'))
}
