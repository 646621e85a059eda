import type { PhraseId } from '@/lib/phrases/library/phrase'
import { monthOf } from '@/lib/phrases/library/usage'
import { readSection } from './settings'
import type { Store } from './store'

/**
 * Counts the use. Quiet: the sidebar that used it has counted for itself, and reading a library of
 * thousands again in every tab for one more use would cost more than it tells.
 */
export function used(store: Store, phrase: PhraseId): Promise<void> {
  return store.write(
    ['usage'],
    async writing => {
      const { usage, settings } = writing.database
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
    },
    { quiet: true, reading: ['settings'] },
  )
}
