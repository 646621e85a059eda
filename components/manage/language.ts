import { localDay } from '@/lib/locales/local-day'
import { useManage } from './context'

export function useLanguage(): 'zh' | 'en' {
  const { say } = useManage()
  return say('manage.language') === 'zh' ? 'zh' : 'en'
}

/** Says a day (`2026-11-20`) as the agent writes it; what is no day stays as it is. */
export function useDay(): (day: string) => string {
  const language = useLanguage()
  return day => localDay(day, language)
}
