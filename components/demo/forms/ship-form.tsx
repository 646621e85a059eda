import { useId, useState } from 'preact/hooks'
import { ACT_LABELS, LABELS } from '@/lib/practice/labels'
import { COURIERS } from '@/lib/practice/shop'
import type { FormProps } from './form-props'
import { FormField, Frame } from './frame'

export function ShipForm({ order, onAct, onCancel }: FormProps) {
  const id = useId()
  const [courier, setCourier] = useState<string>(order.courier ?? COURIERS[0])
  // A number the trainee need not invent: the end of the order's own.
  const [trackingNumber, setTrackingNumber] = useState(`75${order.id.slice(-12)}`)
  return (
    <Frame
      name={ACT_LABELS.ship}
      save={ACT_LABELS.ship}
      onCancel={onCancel}
      onSave={() => {
        if (trackingNumber.trim() !== '')
          onAct({ kind: 'ship', courier, trackingNumber: trackingNumber.trim() })
      }}
    >
      <div class="form-field">
        <label for={id}>{LABELS.courier}</label>
        <select id={id} value={courier} onChange={event => setCourier(event.currentTarget.value)}>
          {COURIERS.map(each => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </div>
      <FormField label={LABELS.trackingNumber} value={trackingNumber} onText={setTrackingNumber} />
    </Frame>
  )
}
