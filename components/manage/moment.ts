import { clockWords } from '@/components/ui/time-words'
import { useManage } from './context'

/** Says a moment in the shop's time zone: the clock for today, the date otherwise. */
export function useMoment(): (at: number) => string {
  const { model, tell } = useManage()
  return at => tell(clockWords(at, model.now.value, model.settings.value.shop.timeZone))
}
