import type { WordKey } from '@/lib/locales/words'
import { type AddressFinding, checkAddress } from '@/lib/trade/address'
import { recipientHash } from '../key'
import { words } from '../params/declare'
import { defineRule, type Evidence } from '../rule'
import { toShip } from '../state'

/** More reasons than these say nothing more. */
const SHOWN = 2

/** A paid order whose address cannot be delivered as written, or that the shop wants to see. Raised again when the address changes. */
export const addressToConfirm = defineRule({
  id: 'address-to-confirm',
  scope: 'order',
  topic: 'confirm-address',
  name: 'alertRules.addressToConfirm.name',
  reason: 'alertRules.addressToConfirm.reason',
  params: {
    words: words({
      default: ['驿站', '工商局', '质检局'],
      words: 'alertRules.addressToConfirm.words',
    }),
  },
  check({ order, regions }, _shop, params) {
    if (!order?.recipient || !toShip(order)) return undefined
    const findings = checkAddress(order.recipient, {
      words: params.words,
      ...(regions && { regions }),
    }).filter(({ level }) => level === 'must' || level === 'look')
    const [worst] = findings
    if (!worst) return undefined
    return {
      id: 'address-to-confirm',
      level: worst.level === 'must' ? 'act' : 'look',
      title: { key: 'alert.address.title' },
      why: findings.slice(0, SHOWN).flatMap(evidence),
      order: order.id,
      about: `${order.id}/${recipientHash(order.recipient)}`,
      step: { kind: 'insert', topic: 'confirm-address' },
      remark: true,
    }
  },
})

function evidence({ reason, text, other }: AddressFinding): Evidence[] {
  const key: WordKey = `address.reason.${reason}`
  return [
    { kind: 'words', words: { key } },
    { kind: 'quote', text: other ? `${other} ≠ ${text}` : text },
  ]
}
