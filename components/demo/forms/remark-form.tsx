import { Flag } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '@/components/ui/icon'
import { ACT_LABELS, FLAG_LABELS, LABELS } from '@/lib/practice/labels'
import type { FlagColour } from '@/lib/trade/order'
import type { FormProps } from './form-props'
import { FormField, Frame } from './frame'

export function RemarkForm({ order, onAct, onCancel }: FormProps) {
  const [text, setText] = useState(order.remark ?? '')
  const [flag, setFlag] = useState<FlagColour | undefined>(order.flag)
  return (
    <Frame
      name={ACT_LABELS.remark}
      onCancel={onCancel}
      onSave={() => onAct({ kind: 'remark', text: text.trim(), ...(flag && { flag }) })}
    >
      <FormField label={LABELS.remarkText} value={text} rows={3} onText={setText} />
      <fieldset class="flags">
        <legend>{LABELS.flag}</legend>
        {[[undefined, LABELS.noFlag] as const, ...FLAG_LABELS].map(([colour, word]) => (
          <label key={word}>
            <input
              type="radio"
              name={`flag-${order.id}`}
              checked={flag === colour}
              onChange={() => setFlag(colour)}
            />
            {colour && (
              <span class="flag-choice" data-colour={colour}>
                <Icon of={Flag} size={12} />
              </span>
            )}
            {word}
          </label>
        ))}
      </fieldset>
    </Frame>
  )
}
