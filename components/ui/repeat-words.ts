import { camel } from '@/lib/locales/camel'
import type { Words } from '@/lib/locales/words'
import type { Repeat } from '@/lib/notes/repeat'

/** How something comes back: 每年, 每 30 天. */
export function repeatWords(repeat: Repeat): Words {
  if (repeat === 'month' || repeat === 'year' || repeat === 'lunar-year')
    return { key: `followUp.repeat.${camel(repeat)}` }
  return { key: 'followUp.repeat.everyDays', args: [repeat.slice('days:'.length)] }
}
