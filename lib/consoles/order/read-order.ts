import type { Order, OrderId } from '@/lib/trade/order'
import { readAfterSale } from './after-sale'
import { readAmount } from './amount'
import { type CardPage, read } from './card-page'
import { countdownsIn } from './countdown'
import { readItems } from './items'
import { readFlag, readMarks } from './marks'
import { nameIn } from './name'
import { readParcel } from './parcel'
import { readRecipient } from './recipient'
import { readStatus } from './status'
import { readTimes } from './times'

const LONGEST = 500

/** Reads one card. Undefined when nothing but a number is there: a number alone is no order. */
export function readOrder(card: CardPage): Order | undefined {
  const { rules } = card
  const status = readStatus(card)
  const amount = readAmount(card)
  const recipient = readRecipient(card)
  const countdowns = countdownsIn(card)
  const times = readTimes(card, status?.state, countdowns)
  const items = readItems(card)
  if (!status && !amount && !recipient && items.length === 0 && Object.keys(times).length === 0)
    return undefined
  const buyer = read(card, rules.buyer, ['buyer'], asName)
  const buyerMessage = read(card, rules.buyerMessage, ['buyerMessage'], asText(card))
  const remark = read(card, rules.remark, ['remark'], asText(card))
  const flag = readFlag(card)
  const afterSale = readAfterSale(card, status, countdowns)
  return {
    id: card.card.id as OrderId,
    ...(status && { status }),
    items,
    ...(amount && { amount }),
    ...(recipient && { recipient }),
    ...(buyer && { buyer: { name: buyer } }),
    times,
    ...readMarks(card),
    ...readParcel(card),
    ...(buyerMessage && { buyerMessage }),
    ...(remark && { remark }),
    ...(flag && { flag }),
    ...(afterSale && { afterSale }),
  }
}

function asName(text: string): string | undefined {
  const [line = ''] = text.split('\n')
  const name = nameIn(line)
  return name && name.length <= 60 && !/[:：]/.test(name) ? name : undefined
}

function asText({ words }: CardPage): (text: string) => string | undefined {
  return text => (text.length > LONGEST || words.isNone(text) || words.isAction(text) ? undefined : text)
}
