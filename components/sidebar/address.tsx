import { CircleAlert, CircleCheck, Copy, EyeOff, type IconNode, TriangleAlert } from 'lucide'
import { IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { clockWords } from '@/components/ui/time-words'
import { addressMark } from '@/lib/trade/address'
import { clock, wallTime } from '@/lib/trade/clock-time'
import type { Order } from '@/lib/trade/order'
import type { Recipient } from '@/lib/trade/recipient'
import { useSidebar } from './context'

const ICONS = {
  fine: CircleCheck,
  look: TriangleAlert,
  must: CircleAlert,
  masked: EyeOff,
  confirmed: CircleCheck,
} as const satisfies Record<string, IconNode>

/** Where the parcel goes, as written on the page, and whether it needs confirming and why. */
export function AddressLines({ order, recipient }: { readonly order: Order; readonly recipient: Recipient }) {
  const { model, actions, say } = useSidebar()
  const confirmed = useConfirmed(order)
  const findings = model.alerts.addressFindings(order)
  const mark = confirmed ? 'confirmed' : addressMark(recipient, findings)
  const reasons = [...new Set(findings.filter(({ level }) => level !== 'masked').map(({ reason }) => reason))]
  const phone = [recipient.phone, recipient.extension].filter(Boolean).join('-')
  const contact = [recipient.name, phone].filter(Boolean).join(' ')
  const where = recipient.address ?? Object.values(recipient.region ?? {}).join(' ')
  return (
    <>
      {contact && <bdi class="dim">{contact}</bdi>}
      {where && (
        <div class="where-to">
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
            {confirmed
              ? confirmed
              : reasons.length > 0
                ? reasons.map(reason => say(`address.reason.${reason}`)).join(say('ui.and'))
                : mark !== 'confirmed' && say(`sidebar.addressMark.${mark}`)}
          </span>
        </div>
      )}
    </>
  )
}

/** That this address was confirmed, by whom and when, in words. */
function useConfirmed(order: Order): string | undefined {
  const { model, say, tell } = useSidebar()
  const decision = model.alerts.confirmed(order)
  if (!decision) return undefined
  const { timeZone } = model.settings.value.shop
  const [then, today] = [wallTime(decision.at, timeZone), wallTime(model.slow.value, timeZone)]
  const isToday = then.year === today.year && then.month === today.month && then.day === today.day
  const when = isToday ? clock(then.minute) : tell(clockWords(decision.at, model.slow.value, timeZone))
  return say('sidebar.confirmed', [decision.by, when].filter(Boolean).join(' '))
}
