import type { WordKey } from '@/lib/locales/words'
import { type AddressFinding, type AddressReason, checkAddress } from '@/lib/trade/address'
import type { Order } from '@/lib/trade/order'
import { affirms, behind, isAgents, isBuyers, lastSaying, messagesSince, newestOf } from '../chat'
import { recipientHash } from '../key'
import { choice, money, toggle, wordsParam } from '../params/declare'
import { defineRule, type Evidence } from '../rule'
import { toShip } from '../state'
import { typedAddress } from '../typed-address'

/** More reasons than these say nothing more. */
const SHOWN = 2
/** A part is missing: the buyer is asked for it, not whether the rest is right. */
const MISSING: readonly AddressReason[] = [
  'noRegion',
  'regionOnly',
  'townOnly',
  'roadOnly',
  'landmarkOnly',
  'noDoor',
  'villageOnly',
  'organisationOnly',
  'placeholder',
  'cut',
]
/** What asks the buyer to confirm: the starter's phrase, the console's own card, or the agent's own words. */
const ASKS =
  /核对|确认(?:一下)?(?:您的)?(?:收货|收件|地址|信息)|(?:地址|信息)(?:对|没错|正确)(?:吗|不对)|按这个地址|(?:check|confirm)[^.?!]*address|address[^.?!]*(?:correct|right)/i
/** 填的西安 没错: what it says yes to stands in front. */
const ENDS_YES = /(?:没错|对的|无误|没问题|不用改(?:了)?)[。.!！~～\s]*$/
/** UTF-16 units of an answer that says yes and little else. */
const LONGEST_YES = 30
const ENDS_OTHERWISE = /不对|(?<!没)错|(?<!不用|不要|别|没)改|换|wrong|change/i

/**
 * A paid order whose address cannot be delivered as written, cannot be checked because the page hides it, or that the shop wants confirmed
 * anyway. Raised again when the address changes; once the buyer has said yes, one click notes it.
 */
export const addressToConfirm = defineRule({
  id: 'address-to-confirm',
  scope: 'order',
  topic: 'confirm-address',
  topics: ['ask-address-part', 'check-own-address'],
  name: 'alertRules.addressToConfirm.name',
  reason: 'alertRules.addressToConfirm.reason',
  params: {
    mode: choice({
      options: [
        { value: 'doubtful', words: 'alertRules.addressToConfirm.doubtful' },
        { value: 'every', words: 'alertRules.addressToConfirm.every' },
      ],
      default: 'doubtful',
      words: 'alertRules.addressToConfirm.mode',
    }),
    above: money({ default: 300_00, min: 0, max: 1_000_000_00, words: 'alertRules.addressToConfirm.above' }),
    hidden: toggle({ default: true, words: 'alertRules.addressToConfirm.hidden' }),
    words: wordsParam({
      default: ['驿站', '工商局', '质检局'],
      words: 'alertRules.addressToConfirm.words',
    }),
  },
  check(subject, _shop, params) {
    const { order, orders, regions, conversation } = subject
    if (!order?.recipient || !toShip(order)) return undefined
    const all = checkAddress(order.recipient, { words: params.words, ...(regions && { regions }) })
    const findings = all.filter(({ level }) => level === 'must' || level === 'look')
    const hidden = all.filter(({ level, field }) => level === 'masked' && field !== 'name')
    const [worst] = findings
    const dear = order.amount?.currency === 'CNY' && params.above > 0 && order.amount.fen >= params.above
    const asked = params.mode === 'every' || dear
    if (!worst && !asked && !(params.hidden && hidden.length > 0)) return undefined
    const shown = worst ? findings : hidden
    const part = worst && MISSING.includes(worst.reason)
    // The buyer has typed it: that is another alert (new-address), and nobody needs to ask again. The chat is read for one order alone.
    if (part && order === newestOf(orders.filter(toShip)) && typedAddress(subject)) return undefined
    const common = {
      id: 'address-to-confirm',
      order: order.id,
      about: `${order.id}/${recipientHash(order.recipient)}`,
    } as const
    const yes = confirmedBy(order, conversation)
    if (yes !== undefined && !part)
      return {
        ...common,
        level: 'look',
        title: { key: 'alert.address.confirmed' },
        why: [{ kind: 'quote', text: yes }],
        step: { kind: 'page', words: { key: 'alert.address.note' } },
        remark: true,
      }
    return {
      ...common,
      level: worst?.level === 'must' ? 'act' : 'look',
      title: {
        key: worst
          ? 'alert.address.title'
          : hidden.length > 0
            ? 'alert.address.hidden'
            : 'alert.address.every',
      },
      why:
        shown.length > 0
          ? shown.slice(0, SHOWN).flatMap(evidence)
          : [{ kind: 'words', words: { key: dear ? 'alert.address.dear' : 'alert.address.shopAsks' } }],
      step: {
        kind: 'insert',
        topic: part ? 'ask-address-part' : hidden.length > 0 ? 'check-own-address' : 'confirm-address',
      },
      remark: true,
    }
  },
})

/** The buyer's yes to our question about the address, in their own words. */
function confirmedBy(
  { times }: Order,
  conversation: Parameters<typeof messagesSince>[0],
): string | undefined {
  const since = messagesSince(conversation, times.placed)
  const asked = lastSaying(since, isAgents, ASKS)
  if (!asked) return undefined
  const answers = behind(since, asked).filter(isBuyers)
  const yes = answers.find(({ text }) => text.length <= LONGEST_YES && (affirms(text) || ENDS_YES.test(text)))
  return yes && answers.every(({ text }) => !ENDS_OTHERWISE.test(text)) ? yes.text : undefined
}

function evidence({ reason, text, other }: AddressFinding): Evidence[] {
  const key: WordKey = `address.reason.${reason}`
  const quoted = other ? `${other} ≠ ${text}` : text
  return [{ kind: 'words', words: { key } }, ...(quoted ? [{ kind: 'quote', text: quoted } as const] : [])]
}
