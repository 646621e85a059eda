import { camel } from '@/lib/locales/camel'
import type { Words } from '@/lib/locales/words'
import type { Unopened } from '@/lib/phrases/exchange/open-file'

/** What is wrong with a phrase file, where, and what to do about it. */
export function unopenedWords({ why, row }: Unopened): Words {
  return { key: `manage.unopened.${camel(why)}`, args: [row ?? 1] }
}
