import type { PhraseId } from '@/lib/phrases/phrase'
import type { Moment } from '@/lib/phrases/suggest'
import { monthOf } from '@/lib/phrases/usage'
import { learn } from './learned'
import { readSection } from './settings'
import type { Store } from './store'

/**
 * Counts the use and learns from it. Quiet: the sidebar that used it has counted for itself, and reading a library of
 * thousands again in every tab for one more use would cost more than it tells.
 */
export function used(store: Store, phrase: PhraseId, moment: Moment, searched?: string): Promise<void> {
  return store.write(
    ['usage', 'learned', 'phrases', 'settings'],
    async writing => {
      const { usage, phrases, settings } = writing.database
      const id = `${phrase}/${writing.device}`
      const known = await usage.get(id)
      const now = store.options.now()
      const { timeZone } = readSection('shop', (await settings.get('shop'))?.value ?? {})
      const month = monthOf(now, timeZone)
      await usage.put({
        id,
        phrase,
        device: writing.device,
        count: (known?.count ?? 0) + 1,
        last: Math.max(known?.last ?? 0, now),
        months: { ...known?.months, [month]: (known?.months?.[month] ?? 0) + 1 },
      })
      const whole = await phrases.get(phrase)
      if (whole) await learn(writing, whole, moment, searched)
    },
    { quiet: true },
  )
}
