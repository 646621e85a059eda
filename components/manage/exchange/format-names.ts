import { FORMATS } from '@/lib/phrases/exchange/formats'
import { useLanguage } from '../language'

/** Names a format by its id in the page's language. */
export function useFormatName(): (id: string) => string {
  const language = useLanguage()
  return id => FORMATS.find(format => format.id === id)?.name[language] ?? id
}

/** Every format's name, as one list in a sentence. */
export function useFormatNames(): string {
  const language = useLanguage()
  return new Intl.ListFormat(language === 'zh' ? 'zh-CN' : 'en').format(
    FORMATS.map(({ name }) => name[language]),
  )
}
