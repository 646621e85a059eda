import { cutoffOn } from '@/lib/alerts/cutoff'
import { paramsOf } from '@/lib/alerts/settings'
import type { BuyerFact, BuyerProfile } from '@/lib/notes/note'
import type { Settings } from '@/lib/settings'
import { clock, wallTime } from '@/lib/trade/clock-time'
import type { Conversation } from '@/lib/trade/conversation'
import { isMasked } from '@/lib/trade/masked'
import type { Money } from '@/lib/trade/money'
import type { Order, Parcel } from '@/lib/trade/order'
import { parcelsOf } from '@/lib/trade/parcels'
import type { Recipient } from '@/lib/trade/recipient'
import { twoDigits } from '@/lib/trade/two-digits'

/** Each variable's name, its name in English (`_` for a space), and others it may be written by, as in `{买家昵称}`, `{buyer}`, `{nick}`. */
const NAMES = `买家昵称 buyer nick 昵称 买家 客户昵称
订单号 order orderid 订单编号
商品 item product 商品名称 宝贝
规格 spec sku 型号规格
数量 quantity qty 件数
实付金额 amount paid 金额 实付 应付金额
到付加价 surcharge 到付差价 差价
收件人 recipient 收货人 姓名
电话 phone 手机 手机号 联系电话
地址 address 收货地址 收件地址
快递公司 courier 快递 物流公司
运单号 tracking 快递单号 物流单号
物流动态 trace
截单时间 cutoff 截单
承诺发货时间 ship_by 最晚发货时间
店铺 shop 店铺名称
客服 agent 客服昵称 客服名称
今天 today 日期 date
明天 tomorrow
后天 day_after_tomorrow
昨天 yesterday
偏好尺码 size 尺码
偏好快递 preferred_courier
地址习惯 habits
禁忌 taboo`

/** By the names above; `今天` is a date as `2026-11-21`, from which fill.ts says every day. What was not read is absent. */
export type VariableValues = Readonly<Record<string, string>>

/** Every variable, by its own name, in the order in which an editor offers them. */
export const VARIABLES: readonly string[] = NAMES.split('\n').map(line => line.split(' ')[0] ?? '')

const bare = (name: string) => name.replace(/[\s_-]/g, '').toLowerCase()

const CANONICAL = new Map(
  NAMES.split('\n').flatMap(line => {
    const [name = '', ...others] = line.split(' ')
    return [name, ...others].map(written => [bare(written), name] as const)
  }),
)

/** The variable's own name, however it is written; unknown names as they are. */
export function variableName(written: string): string {
  const name = written.trim()
  return CANONICAL.get(bare(name)) ?? name
}

/** Every variable as an agent of this language writes it. */
export const variableNames = (language: 'zh' | 'en'): readonly string[] =>
  language === 'zh'
    ? VARIABLES
    : NAMES.split('\n').map(line => line.split(' ')[1]?.replaceAll('_', ' ') ?? '')

export interface ValueSources {
  /** The order the chat is about. */
  readonly order?: Order | undefined
  readonly conversation?: Conversation | undefined
  /** What is noted of the buyer. */
  readonly buyer?: Pick<BuyerProfile, BuyerFact> | undefined
  readonly settings: Settings
  readonly now: Date
}

/**
 * What the page and the settings say, and nothing else: no value is better than a wrong one.
 *
 * Masked values: a phone with four digits left and a name with its first letter left are known again by the buyer, so
 * they are said as they are shown. A masked address cannot be checked, a masked nickname is no address to anybody, and
 * a privacy number (with an extension) is one the buyer has never seen: these count as not read.
 */
export function valuesFrom({ order, conversation, buyer, settings, now }: ValueSources): VariableValues {
  const { shop, agent } = settings
  const today = wallTime(now.getTime(), shop.timeZone)
  const cutoff = cutoffOn(shop, today, order?.courier || shop.courier)
  const { surcharge } = paramsOf('cash-on-delivery', shop.alerts)
  const shipBy = order?.times.shipBy
  const nick = plain(conversation?.buyer.name ?? order?.buyer?.name)
  const found: Record<string, string | undefined> = {
    买家昵称: nick && !isMasked(nick) ? nick : undefined,
    订单号: order?.id,
    ...itemValues(order),
    实付金额: order?.amount && sayMoney(order.amount),
    到付加价: surcharge > 0 ? sayFen(surcharge) : undefined,
    ...recipientValues(order?.recipient),
    快递公司: order?.courier || shop.courier,
    运单号: parcelTexts(order, ({ trackingNumber }) => trackingNumber),
    物流动态: plain(parcelTexts(order, ({ trace }) => trace)),
    // Once it has passed, today's cutoff promises nothing any more.
    截单时间: cutoff != null && today.minute < cutoff ? clock(cutoff) : undefined,
    承诺发货时间: shipBy && shipBy > now.getTime() ? sayTime(shipBy, shop.timeZone) : undefined,
    店铺: shop.name,
    客服: agent.name,
    偏好尺码: buyer?.size,
    偏好快递: buyer?.courier,
    地址习惯: buyer?.habits,
    禁忌: buyer?.taboo,
    今天: [today.year, today.month, today.day].map(twoDigits).join('-'),
  }
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(found)) if (value) values[name] = value
  return values
}

/** Longer titles are search words for the shop's listing; what is left is enough to know the item by. */
const TITLE = 20

function itemValues(order: Order | undefined): Record<string, string | undefined> {
  const items = order?.items ?? []
  const [first] = items
  if (!first) return {}
  const title = plain(first.title) ?? ''
  const short = title.length > TITLE ? `${title.slice(0, TITLE)}…` : title
  const quantities = items.map(({ quantity }) => quantity ?? Number.NaN)
  const quantity = quantities.reduce((sum, each) => sum + each, 0)
  return {
    商品: items.length > 1 && short ? `${short}等${items.length}款商品` : short,
    规格: items.length === 1 ? plain(first.spec) : undefined,
    数量: Number.isNaN(quantity) ? undefined : `${quantity}件`,
  }
}

function recipientValues(recipient: Recipient | undefined): Record<string, string | undefined> {
  if (!recipient) return {}
  const { name, phone, extension, region, address, masked } = recipient
  const parts = [region?.province, region?.city, region?.district, region?.town]
  const before = address && region?.province && !address.includes(region.province) ? parts.join('') : ''
  const hidden = masked.includes('address') || isMasked(address ?? '')
  return {
    收件人: name && /^[^*＊•●×]/.test(name) ? plain(name) : undefined,
    电话: phone && !extension && phone.replace(/\D/g, '').length >= 4 ? phone : undefined,
    地址: address && !hidden ? plain(before + address) : undefined,
  }
}

/** What is known of an order's parcels, one behind the other. */
function parcelTexts(
  order: Order | undefined,
  part: (parcel: Parcel) => string | undefined,
): string | undefined {
  const texts = order ? parcelsOf(order).flatMap(parcel => part(parcel) ?? []) : []
  return [...new Set(texts)].join('、') || undefined
}

/** One line, without the invisible marks that turn text around. */
function plain(text: string | undefined): string | undefined {
  return text
    ?.replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const amountOf = (fen: number) => (fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2))

const sayFen = (fen: number) => `${amountOf(fen)}元`

function sayMoney({ fen, currency }: Money): string {
  return currency === 'CNY' ? sayFen(fen) : `${currency} ${amountOf(fen)}`
}

function sayTime(at: number, timeZone: string): string {
  const { month, day, minute } = wallTime(at, timeZone)
  return `${month}月${day}日${clock(minute)}`
}
