import type { Phrase } from '@/lib/phrases/library/phrase'
import { monthOf, usedBy } from '@/lib/phrases/library/usage'
import { useManage } from '../context'
import { Dots } from '../dots'
import { useMoment } from '../moment'

/** How often a phrase was used, this month and in all, and when last. */
export function UseLine({ phrase }: { readonly phrase: Phrase }) {
  const { model, say } = useManage()
  const moment = useMoment()
  const rows = model.library.value?.usage.filter(usage => usage.phrase === phrase.id) ?? []
  const used = usedBy(rows).get(phrase.id)
  if (!used || used.times === 0) return <span class="hint grow">{say('manage.editor.unused')}</span>
  const month = monthOf(model.now.value, model.settings.value.shop.timeZone)
  const parts = [
    say('manage.usage.month', used.months[month] ?? 0),
    say('manage.usage.total', used.times),
    say('manage.usage.last', moment(used.last)),
  ]
  return (
    <span class="hint grow">
      <Dots items={parts} />
    </span>
  )
}
