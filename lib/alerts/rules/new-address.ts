import { addressParts } from '@/lib/trade/address-parts'
import { isAgents, newestOf } from '../chat'
import { shortHash } from '../key'
import { defineRule, type Evidence } from '../rule'
import { toShip } from '../state'
import { typedAddress } from '../typed-address'

const PARTS = ['province', 'city', 'district', 'town', 'detail', 'name', 'phone'] as const

/** What tells the buyer that the address is noted. */
const NOTED = /记下|记好|备注|登记|改好|已改|改过来|按(?:新|这个)的?地址/

const plain = (text: string) => text.replace(/[\s,，]/g, '')

/**
 * The buyer typed a whole new recipient: shown part by part beside the order it is for, what is other than there first. The packer reads
 * the remark, the buyer wants to hear that it is noted; asking for the address again would look as if nobody had read it. Ends once both
 * are done.
 */
export const newAddressTyped = defineRule({
  id: 'new-address',
  scope: 'order',
  topic: 'address-noted',
  name: 'alertRules.newAddress.name',
  reason: 'alertRules.newAddress.reason',
  params: {},
  rests: ['buyer', 'messages'],
  check(subject) {
    const { order, orders, regions } = subject
    // The chat is read once, not for each order of a list.
    if (!order || order !== newestOf(orders.filter(toShip))) return undefined
    const typed = typedAddress(subject)
    if (!typed) return undefined
    const { address = '', name, phone } = typed.recipient
    const parts = { ...addressParts(address, regions), name, phone }
    const had = { ...addressParts(order.recipient?.address ?? '', regions), ...order.recipient }
    const why = PARTS.flatMap(part => {
      const text = parts[part]
      return text ? [{ part, text, isOther: text !== had[part] }] : []
    })
      .toSorted((a, b) => Number(b.isOther) - Number(a.isOther))
      .map(
        ({ part, text }): Evidence => ({
          kind: 'words',
          words: { key: `addressPart.${part}`, args: [text] },
        }),
      )
    const isTold = typed.after.some(message => isAgents(message) && NOTED.test(message.text))
    const isInRemark = plain(order.remark ?? '').includes(plain(parts.detail ?? address))
    if (isTold && isInRemark) return undefined
    return {
      id: 'new-address',
      level: 'act',
      title: { key: 'alert.change.address' },
      why,
      order: order.id,
      about: `${order.id}/${shortHash([name, phone, address].join('|'))}`,
      step: isTold
        ? { kind: 'page', words: { key: 'alert.change.write' } }
        : { kind: 'insert', topic: 'address-noted' },
      remark: !isInRemark,
    }
  },
})
