import type { RecipientChange } from '@/lib/trade/address-change'
import { textDifference } from '@/lib/trade/text-difference'
import { useSidebar } from './context'

/** The old line and the new one below it, each whole, with what went and what came marked. */
export function Difference({ change: { field, from, to } }: { readonly change: RecipientChange }) {
  const { say } = useSidebar()
  const parts = textDifference(from ?? '', to)
  return (
    <dl class="difference">
      {from && (
        <div class="was">
          <dt>{say('remark.was', say(`remark.field.${field}`))}</dt>
          <dd>
            {parts.map(({ kind, text }, i) =>
              kind === 'same' ? text : kind === 'gone' && <del key={i}>{text}</del>,
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{say('remark.becomes', say(`remark.field.${field}`))}</dt>
        <dd>
          {parts.map(({ kind, text }, i) =>
            kind === 'same' ? text : kind === 'new' && <ins key={i}>{text}</ins>,
          )}
        </dd>
      </div>
    </dl>
  )
}
