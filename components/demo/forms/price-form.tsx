import { useState } from 'preact/hooks'
import { ACT_LABELS, LABELS } from '@/lib/practice/labels'
import { fenOf } from '@/lib/practice/yuan'
import type { Fen } from '@/lib/trade/money'
import type { FormProps } from './form-props'
import { FormField, Frame } from './frame'

export function PriceForm({ order, onAct, onCancel }: FormProps) {
  const [text, setText] = useState((order.amount / 100).toFixed(2))
  return (
    <Frame
      name={ACT_LABELS.price}
      onCancel={onCancel}
      onSave={() => {
        const fen = fenOf(text)
        if (fen !== undefined) onAct({ kind: 'price', amount: fen as Fen })
      }}
    >
      <FormField label={LABELS.newPrice} value={text} inputMode="decimal" onText={setText} />
    </Frame>
  )
}
