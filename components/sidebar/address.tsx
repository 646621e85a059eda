import { CircleAlert, CircleCheck, Copy, EyeOff, type IconNode, TriangleAlert } from 'lucide'
import { IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { addressMark } from '@/lib/trade/address'
import type { Order } from '@/lib/trade/order'
import type { Recipient } from '@/lib/trade/recipient'
import { useSidebar } from './context'

const ICONS = {
  fine: CircleCheck,
  look: TriangleAlert,
  must: CircleAlert,
  masked: EyeOff,
} as const satisfies Record<string, IconNode>

/** Where the parcel goes, as written on the page, and whether it needs confirming and why. */
export function AddressLines({ order, recipient }: { readonly order: Order; readonly recipient: Recipient }) {
  const { model, actions, say } = useSidebar()
  const findings = model.alerts.addressFindings(order)
  const mark = addressMark(recipient, findings)
  const reasons = [...new Set(findings.filter(({ level }) => level !== 'masked').map(({ reason }) => reason))]
  const phone = [recipient.phone, recipient.extension].filter(Boolean).join('-')
  const contact = [recipient.name, phone].filter(Boolean).join(' ')
  const where = recipient.address ?? Object.values(recipient.region ?? {}).join(' ')
  return (
    <>
      {contact && <bdi class="dim">{contact}</bdi>}
      {where && (
        <div>
          <bdi>{where}</bdi>
          {recipient.masked.length === 0 && (
            <IconButton
              small
              icon={Copy}
              name={say('sidebar.copyAddress')}
              onClick={() =>
                void actions.copy([contact, where].filter(Boolean).join(' '), say('sidebar.address'))
              }
            />
          )}
        </div>
      )}
      {mark && (
        <div class={`address-mark mark-${mark}`}>
          <Icon of={ICONS[mark]} size={13} />
          <span>
            {reasons.length > 0
              ? reasons.map(reason => say(`address.reason.${reason}`)).join(say('ui.and'))
              : say(`sidebar.addressMark.${mark}`)}
          </span>
        </div>
      )}
    </>
  )
}
