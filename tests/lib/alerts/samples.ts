import { defaultsOf, type Params, type ValuesOf } from '@/lib/alerts/params/param'
import type { RuledShop } from '@/lib/alerts/raise'
import type { AlertOf, AlertRule, Subject } from '@/lib/alerts/rule'
import type { ShopRules } from '@/lib/alerts/shop-rules'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import type { ConsoleId, ConsoleLimits } from '@/lib/trade/console'
import type { Conversation, Message, MessageId, Side } from '@/lib/trade/conversation'
import type { Order, OrderId, OrderState, RefundState } from '@/lib/trade/order'

/** A Monday afternoon in the shop, an hour and a quarter before its cutoff at 16:00. */
export const NOW = Date.parse('2026-03-02T14:45:00+08:00')
export const MINUTE = 60_000
export const HOUR = 60 * MINUTE

export const at = (clock: string, day = '2026-03-02') => Date.parse(`${day}T${clock}:00+08:00`)

export const facts: ConsoleLimits = {
  id: 'practice' as ConsoleId,
  name: { zh: '练习后台', en: 'Practice' },
  waiting: { look: 20_000, act: 30_000, limit: 180_000 },
  nudge: { chat: true, except: ['店铺待支付'] },
  flags: [],
}

/** Ships until four on every day. */
export const shop: RuledShop = {
  ...DEFAULT_SETTINGS.shop,
  cutoffs: Array.from({ length: 7 }, () => 16 * 60),
}

type Sample = Partial<Omit<Order, 'status' | 'id'>> & {
  id?: string
  state?: OrderState
  refund?: RefundState
}

export function order({ id = '260302-100000000000001', state, refund, ...more }: Sample = {}): Order {
  return {
    id: id as OrderId,
    items: [{ title: '保温杯', spec: '白色' }],
    times: {},
    marks: [],
    status: { text: '', ...(state && { state }), ...(refund && { refund }) },
    ...more,
  }
}

export function message(side: Side, text: string, more: Partial<Message> = {}): Message {
  return { id: `${side}${text}` as MessageId, side, kind: 'text', text, ...more }
}

export const chat = (...messages: Message[]): Conversation => ({
  buyer: { name: '小雨' },
  messages,
})

/** What a rule says about one order among others, or about the chat alone. */
export function check<P extends Params, Id extends string, Topic extends string>(
  rule: AlertRule<P, Id, Topic>,
  subject: Partial<Subject>,
  now: number = NOW,
  params: Partial<ValuesOf<P>> = {},
  rules: ShopRules = shop,
): AlertOf<Id, Topic> | undefined {
  const orders = subject.orders ?? (subject.order ? [subject.order] : [])
  const values = { ...defaultsOf(rule.params), ...params }
  return rule.check({ console: facts, orders, ...subject }, rules, values, new Date(now))
}
