import { MOBILE } from './address-text'
import { blank, foldWidth } from './fold'
import { mayBeSame } from './masked'
import type { Recipient } from './recipient'

/** What a buyer wrote as the new recipient; only the parts that were written. */
export interface NewRecipient {
  readonly name?: string
  readonly phone?: string
  readonly address?: string
}

export interface RecipientChange {
  readonly field: 'name' | 'phone' | 'address'
  /** As the order has it; absent where the page shows none. */
  readonly from?: string
  readonly to: string
}

const LONGEST = 500
const LANDLINE = /(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/g
const NAME_LABEL =
  /(?:收货人|收件人|联系人|姓名|名字)(?:是|为|改成|改为|换成)? ?:? ?([\p{Script=Han}·]{2,6}?|[A-Z][A-Z .]{1,30}?)(?=$|[ ,，;；。]|手机|电话|联系|所在|详细|收货|地址|\d)/u
const LABEL =
  /(?:所在地区|所在区域|收货地址|收件地址|详细地址|新地址|地址|手机号码?|联系电话|联系方式|电话号?码?|邮政编码|邮编)(?:是|为|改成|改为|改到|换成)? ?:? ?/g
const LEAD =
  /(?:你好|您好|亲|那个|麻烦|帮我?|请|可以|能不能|能|给我?|把|我想|我要|想|要|一下|下|改|修改|更改|换|更换|成|到|为|寄|发|送|写错了?|填错了?|错了?|应该|是|的|了|吧|吗|呢|,|，|。|!|！|\?|？|:| )*/y
const TRAIL = /(?:谢谢|麻烦了|多谢|辛苦了?|可以吗|行吗|好吗|吗|吧|哦|哈|呢|[ ,，。;；!！?？~～])+$/
const IS_ADDRESS = /[省市区县镇乡村路街道巷弄号栋幢楼室单元苑园小区大厦]/
const IS_NAME = /^(?:[\p{Script=Han}·]{2,4}|[A-Z]{2,20}(?: [A-Z]{2,20})?)$/u
const NO_NAME = /[省市区县镇乡村路街道巷弄号栋幢楼室改换寄发送错谢的了吗吧]/

/**
 * Reads a new recipient out of a chat line (or several joined by line breaks): name, phone and address in any order, with labels or without.
 * Undefined when none of them is in it.
 */
export function parseNewRecipient(text: string): NewRecipient | undefined {
  const original = text.slice(0, LONGEST)
  let rest = foldWidth(original)
  const phone = [...rest.matchAll(MOBILE), ...rest.matchAll(LANDLINE)][0]
  if (phone) rest = blank(rest, phone.index, phone.index + phone[0].length)
  const labelled = NAME_LABEL.exec(rest)
  if (labelled) rest = blank(rest, labelled.index, labelled.index + labelled[0].length)
  const hadLabel = rest.search(LABEL) >= 0
  rest = rest.replace(LABEL, label => ' '.repeat(label.length))
  const pieces = [...rest.matchAll(/[^ ,，;；。!！?？]+/g)].map(piece =>
    trimmed(rest, piece.index, piece.index + piece[0].length),
  )
  const lone = labelled
    ? undefined
    : pieces.find(([from, to]) => isName(rest.slice(from, to)) && (phone || pieces.length > 1))
  const parts = pieces.filter(([from, to]) => lone?.[0] !== from && IS_ADDRESS.test(rest.slice(from, to)))
  const [first, last] = [parts[0], parts.at(-1)]
  const address =
    first && last && (hadLabel || /\d|[路街村镇区县市]/.test(rest.slice(first[0], last[1])))
      ? original.slice(first[0], last[1]).replace(/\s+/g, ' ').replace(TRAIL, '')
      : undefined
  const name = labelled?.[1]
    ? original.slice(
        labelled.index + labelled[0].length - labelled[1].length,
        labelled.index + labelled[0].length,
      )
    : lone && original.slice(...lone)
  if (!phone && !address && !labelled) return undefined
  return {
    ...(name && { name: name.trim() }),
    ...(phone && { phone: phone[0].replace(/^\+?86[- ]?(?=1)/, '').replace(/[ -](?=\d{4}(?:[ -]|$))/g, '') }),
    ...(address && address.length > 3 && { address }),
  }
}

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  LEAD.lastIndex = from
  const lead = LEAD.exec(text)?.[0].length ?? 0
  const start = Math.min(to, from + lead)
  const trail = TRAIL.exec(text.slice(start, to))?.[0].length ?? 0
  return [start, to - trail]
}

const isName = (piece: string) => IS_NAME.test(piece) && !NO_NAME.test(piece)

/** What differs between the order and what the buyer wrote. A masked part that fits what was written is no difference. */
export function recipientChanges(order: Recipient | undefined, next: NewRecipient): RecipientChange[] {
  return (['name', 'phone', 'address'] as const).flatMap(field => {
    const to = next[field]
    const from = order?.[field]
    if (!to || (from && isSame(field, from, to))) return []
    return [{ field, ...(from && { from }), to }]
  })
}

function isSame(field: RecipientChange['field'], from: string, to: string): boolean {
  const plain = (text: string) =>
    foldWidth(text)
      .replace(/^ *中国/, '')
      .replace(field === 'phone' ? /[^\d*]/g : /[\s,，.。()-]/g, '')
  const [a, b] = [plain(from), plain(to)]
  if (a === b || mayBeSame(a, b)) return true
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return field === 'address' && short.length > 5 && long.endsWith(short)
}
