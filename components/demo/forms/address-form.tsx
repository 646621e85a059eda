import { useState } from 'preact/hooks'
import { ACT_LABELS, LABELS } from '@/lib/practice/labels'
import type { FormProps } from './form-props'
import { FormField, Frame } from './frame'

export function AddressForm({ order, onAct, onCancel }: FormProps) {
  const [recipient, setRecipient] = useState(order.recipient)
  return (
    <Frame name={ACT_LABELS.address} onCancel={onCancel} onSave={() => onAct({ kind: 'address', recipient })}>
      <FormField
        label={LABELS.recipientName}
        value={recipient.name}
        onText={name => setRecipient({ ...recipient, name })}
      />
      <FormField
        label={LABELS.recipientPhone}
        value={recipient.phone}
        inputMode="tel"
        onText={phone => setRecipient({ ...recipient, phone })}
      />
      <FormField
        label={LABELS.recipientAddress}
        value={recipient.address}
        rows={3}
        onText={address => setRecipient({ ...recipient, address })}
      />
    </Frame>
  )
}
