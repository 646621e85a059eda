import type { Conversation, Message, MessageId } from '@/lib/trade/conversation'
import type { Order } from '@/lib/trade/order'
import { hash } from '../chat/row-side'
import { taobaoDesktop } from '../profiles/taobao-desktop'
import { readConsole } from '../read'
import type { Reading } from '../reading'
import { type Vocabulary, vocabularyOf } from '../words/vocabulary'
import { cardOf } from './card-of'
import { type CopiedOrder, cutOrders, withLabel } from './pane'
import { speakersIn } from './speakers'
import { type CopiedTalk, parseTalk } from './talk'

/** What a pasted text says. */
export interface PastedRead {
  readonly reading: Reading
  /** Names of which the agent has to say which is the buyer's; without that no message is anybody's. */
  readonly unclear: readonly string[]
  /** Lines nothing was made of. */
  readonly left: readonly string[]
}

export interface PastedOptions {
  /** An empty document to read orders in; nothing of it is shown. */
  readonly document: Document
  /** Epoch ms. */
  readonly now: number
  /** Whom the agent pointed out as the buyer. */
  readonly buyer?: string
  /** Names the agent goes by. */
  readonly own: readonly string[]
}

/** Characters of a paste that are read. */
const LONGEST = 500_000

/** Reads text copied out of the desktop chat: messages, the order pane, or both. */
export function readPasted(text: string, options: PastedOptions): PastedRead {
  const words = vocabularyOf(taobaoDesktop)
  const lines = text
    .slice(0, LONGEST)
    .split(/\r\n?|\n/)
    .map(line =>
      line
        .replace(/[\u200b\ufeff]/g, '')
        .replaceAll('\u00a0', ' ')
        .trimEnd(),
    )
  const parts = cutOrders(lines, words)
  const talk = parseTalk(parts.talk)
  const { conversation, unclear } = conversationOf(talk, options)
  const orders = parts.orders.map(copied => orderIn(copied, words, options))
  const read = orders.flatMap(({ order }) => order ?? [])
  const left = [...talk.rest, ...parts.tabs.filter(isWorth), ...orders.flatMap(one => one.left)]
  const reading: Reading =
    conversation || read.length > 0
      ? { kind: 'open', ...(conversation && { conversation }), orders: read, missing: [] }
      : { kind: 'unreadable', missing: [] }
  return { reading, unclear, left: left.map(line => line.trim()).filter(line => line !== '') }
}

/** Tabs and their counts say nothing of an order. */
const isWorth = (line: string) => !/[(（]\d+\+?[)）]|订单$|^近\s?\d/.test(line.trim())

function conversationOf({ messages }: CopiedTalk, { buyer: chosen, own }: PastedOptions) {
  const { buyer, unclear, sideOf } = speakersIn(messages, chosen, own)
  if (buyer === undefined) return { unclear }
  const before = new Map<string, number>()
  const said = messages.flatMap(({ name, at, text }): Message[] => {
    const side = sideOf(name)
    if (!side || text === '') return []
    const base = `${side}:${at ?? ''}:${hash(text)}`
    const n = before.get(base) ?? 0
    before.set(base, n + 1)
    const isPicture = /^\[(?:图片|image)\]$/i.test(text)
    return [
      {
        id: `${base}:${n}` as MessageId,
        side,
        kind: isPicture ? 'image' : 'text',
        text: isPicture ? '' : text,
        ...(at !== undefined && { at }),
      },
    ]
  })
  const conversation: Conversation = { buyer: { name: buyer }, messages: said }
  return { conversation, unclear }
}

/** An order is read as one on a page is: by its labels and by what its lines can mean. */
function orderIn(
  { lines }: CopiedOrder,
  words: Vocabulary,
  { document, now }: PastedOptions,
): { readonly order: Order | undefined; readonly left: readonly string[] } {
  document.body.replaceChildren(cardOf(lines, words, now, document))
  const reading = readConsole(document, taobaoDesktop)
  document.body.replaceChildren()
  const [order] = reading.kind === 'open' ? reading.orders : []
  return { order, left: lines.filter((line, i) => !isUnderstood(line.trim(), i, order, words, now)) }
}

const ACTION =
  /^(?:备注|改价|关闭订单|催付|核对地址|查看详情|查看物流|物流|地址|延长收货|邀请评价|复制|展开|收起)$/

/** Whether what a line says stands in the order, or needs no place there. */
function isUnderstood(
  line: string,
  at: number,
  order: Order | undefined,
  words: Vocabulary,
  now: number,
): boolean {
  if (line === '' || ACTION.test(line) || words.isAction(line)) return true
  if (!order) return false
  if (withLabel(line, at === 0, words, now) !== line || words.labelOf(line)) return true
  const [, label, value = ''] = /^([^:：]{1,12})[:：]\s*(.*)$/.exec(line) ?? []
  // What a label we know and do not read announces was understood, too.
  if (label && words.labelOf(label) === 'other') return true
  const said = label && words.labelOf(label) ? value : line
  return (
    said === '' ||
    valuesOf(order).some(known => known.includes(said) || (known.length > 3 && said.includes(known)))
  )
}

/** Every value of an order as it may have been written. */
function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'number')
    return [String(value), (value / 100).toFixed(2), `×${value}`, `x${value}`, `X${value}`]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(valuesOf)
}
