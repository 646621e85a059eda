import type { Say } from '@/lib/locales/words'
import { clock, SHOP_TIME_ZONE, wallTime } from '@/lib/trade/clock-time'
import type { Conversation, Message } from '@/lib/trade/conversation'
import type { Order } from '@/lib/trade/order'
import { twoDigits } from '@/lib/trade/two-digits'
import { orderLines } from './order-lines'

/** What was on the page when the evidence was kept. */
export interface CaseFacts {
  readonly console: string
  readonly shop?: string
  readonly conversation?: Conversation | undefined
  readonly orders: readonly Order[]
  /** The page holds older messages that it did not give. */
  readonly older?: boolean
  /** Who keeps it, by the name in the settings. */
  readonly by?: string
  /** Epoch ms at which it is kept. */
  readonly at: number
  readonly timeZone?: string
}

/** One line of a chat, in words. */
interface CaseMessage {
  readonly when: string
  readonly who: string
  readonly text: string
  readonly side: Message['side']
}

/** Messages, orders and times of one case, in the agent's language: what an appeal needs, and nothing that was not read. */
export interface CaseFile {
  readonly title: string
  /** Where it was read, when, by whom. */
  readonly facts: readonly (readonly [name: string, value: string])[]
  readonly orders: readonly (readonly (readonly [name: string, value: string])[])[]
  readonly messages: readonly CaseMessage[]
  /** What the reader has to know of it: whose data it holds, what may be missing. */
  readonly remarks: readonly string[]
}

/** Puts together what the page shows of one buyer. Times are the shop's; a message without one says so. */
export function caseFile(facts: CaseFacts, say: Say): CaseFile {
  const { conversation, orders, older = false, by, at, timeZone = SHOP_TIME_ZONE } = facts
  const messages = conversation?.messages ?? []
  const buyer = conversation?.buyer ?? orders.find(order => order.buyer)?.buyer
  const when = (moment: number) => momentText(moment, timeZone)
  const known = [
    ['caseFile.buyer', buyer?.name],
    ['caseFile.buyerId', buyer?.id],
    ['caseFile.console', [facts.console, facts.shop].filter(Boolean).join(' · ')],
    ['caseFile.keptAt', `${when(at)}（${timeZone}）`],
    ['caseFile.keptBy', by],
  ] as const
  return {
    title: say('caseFile.title', buyer?.name ?? ''),
    facts: known.flatMap(([key, value]) => (value ? [[say(key), value] as const] : [])),
    orders: orders.map(order => orderLines(order, say, when)),
    messages: messages.map(message => ({
      when: timeOf(message, say, when),
      who: say(`caseFile.side.${message.side}`),
      text: textOf(message, say),
      side: message.side,
    })),
    remarks: [
      say('caseFile.asRead'),
      ...(older ? [say('caseFile.older')] : []),
      ...(messages.some(({ kind }) => kind === 'image') ? [say('caseFile.pictures')] : []),
      say('caseFile.personal'),
    ],
  }
}

/** The case as one text, for a note or the clipboard. */
export function caseText({ title, facts, orders, messages, remarks }: CaseFile, say: Say): string {
  const lines = (rows: readonly (readonly [string, string])[]) =>
    rows.map(([name, value]) => say('caseFile.line', name, value))
  const said = messages.map(({ when, who, text }) => `[${when}] ${say('caseFile.line', who, text)}`)
  return [
    say('caseFile.head', title),
    ...lines(facts),
    ...orders.flatMap((order, index) => ['', say('caseFile.order', index + 1), ...lines(order)]),
    '',
    say('caseFile.messages', messages.length),
    ...said,
    '',
    ...remarks,
  ].join('\n')
}

/** `2026-03-05 14:02`, the same in every language. */
function momentText(at: number, timeZone: string): string {
  const { year, month, day, minute } = wallTime(at, timeZone)
  return `${year}-${twoDigits(month)}-${twoDigits(day)} ${clock(minute)}`
}

/** The page's own time; else when it was seen to appear, which is marked; else that there is none. */
function timeOf({ at, seenAt }: Message, say: Say, when: (at: number) => string): string {
  if (at !== undefined) return when(at)
  return seenAt === undefined ? say('caseFile.noTime') : say('caseFile.seenAt', when(seenAt))
}

function textOf({ kind, text, sticker }: Message, say: Say): string {
  if (kind === 'image') return say(sticker ? 'caseFile.sticker' : 'caseFile.picture')
  return kind === 'card' ? say('caseFile.card', text) : text
}
