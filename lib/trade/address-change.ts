import { MOBILE, RARE_SURNAMES, SURNAMES } from './address-text'
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
  /** `door`: only the building, floor or room was written; the rest of the address stays. */
  readonly field: 'name' | 'phone' | 'address' | 'door'
  /** As the order has it; absent where the page shows none. */
  readonly from?: string
  readonly to: string
}

const LONGEST = 500
const LANDLINE = /(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/g
const NAME_LABEL =
  /(?:收货人|收件人|联系人|姓名|名字)(?:是|为|改成|改为|换成|[改换写填用])? ?:? ?(?:我?(?:老婆|老公|对象|爱人|妈妈?|爸爸?|[哥弟姐妹]+|女儿|儿子|朋友|同事)(?:的(?:名字)? ?| ))?(\p{Script=Han}{1,6}·[\p{Script=Han}·]{1,8}|\p{Script=Han}{2,6}?|[A-Z][A-Z .]{1,30}?)(?=$|[ ,，;；。/]|就[行好可]|即可|[吧收]|谢谢|麻烦|可以|行吗|手机|电话|联系|所在|详细|收货|地址|\d)/u
/** What follows the label where a name is only asked about: 收件人写错了. */
const NO_LABELLED_NAME = /[改换写填错吗呢呀么]|怎/
const LABEL =
  /(?:所在地区|所在区域|收货地址|收件地址|详细地址|新地址|地址|门牌号?|手机号码?|联系电话|联系方式|电话号?码?|邮政编码|邮编)(?:是|为|改成|改为|改到|换成)? ?:? ?/g
const LEAD =
  /(?:你好|您好|亲|那个|我们?家?是|这[里儿]|麻烦|帮我?|请|可以|能不能|能|给我?|把|我想|我要|想|要|一下|下|改|修改|更改|换|更换|成|到|为|寄|发|送|写错了?|填错了?|错了?|应该|是|的|了|吧|吗|呢|,|，|。|!|！|\?|？|:| )*/y
const TRAIL = /(?:谢谢|麻烦了|多谢|辛苦了?|可以吗|行吗|好吗|吗|吧|哦|哈|呢|[ ,，。;；!！?？~～])+$/
const IS_ADDRESS = /[省市区县镇乡村路街道巷弄号栋幢楼室单元苑园小区大厦]/
/** Numbers that are no place: of an order, of a day, of a size, and what is said about a building. */
const NO_ADDRESS =
  /^不是|订单|单号|运单|\d号(?:[的能可到会就前后发色码款]|楼梯)|[栋幢楼]的|尺码|哪|尾号|\d月\d|买的|^[少漏]写|^(?:[楼房]号|单元|门牌)?[写填]?错了?$/
const IS_NAME = /^(?:[\p{Script=Han}]{2,4}|(?=.*·)[\p{Script=Han}·]{4,15}|[A-Z]{2,20}(?: [A-Z]{2,20})?)$/u
const NO_NAME =
  /[省市区县镇乡村路街道巷弄号栋幢楼室改换寄发送错谢的了吗吧呢呀哦快慢急要没不是好几多少放打叫等在]/
/** Words that begin like a surname and are none. */
const WORD =
  /^(?:马上|方便|高兴|高考|周[一二三四五六日末]|[白黄金]色|万一|任[何意]|常用|时候|安[排全]|明[天早晚]|单[号个]|双.|向来|何时|包[邮裹]|石头|孔雀|江湖|左右|于是|余下|谢谢|毛巾|叶子|龙虾|贺卡|严重|钱包|黎明|熊猫|雷锋|蒋总|许可|许多|田园|汪汪|曾经|程序|连衣|付款|付了|尽快|麻烦|您好|你好|在吗|在不在|人呢|收到|可以|手机|电话|地址|另外|公司|单位|家里|老家|学校|关于|简单|文件|游客|沙发|单独|管家|包装|权限)/
/** Only where in a building: what stands in front of it stays as it is. */
const DOOR_ONLY =
  /^(?:[0-9A-Z一二三四五六七八九十]{1,5}(?:号楼|[栋幢座楼层号#-]|单元) ?)*[0-9A-Z一二三四五六七八九十]{1,5}(?:室|号|户|房|栋|幢|座|楼|层|单元)?$/

/**
 * Reads a new recipient out of a chat line (or several joined by line breaks): name, phone and address in any order, with labels or
 * without. Undefined when none of them is in it.
 */
export function parseNewRecipient(text: string): NewRecipient | undefined {
  const original = text.slice(0, LONGEST)
  let rest = foldWidth(original).replace(/\(收\)/g, '   ')
  const phone = [...rest.matchAll(MOBILE), ...rest.matchAll(LANDLINE)][0]
  if (phone) rest = blank(rest, phone.index, phone.index + phone[0].length)
  const named = NAME_LABEL.exec(rest)
  const labelled = NO_LABELLED_NAME.test(named?.[1] ?? '') ? null : named
  if (labelled) rest = blank(rest, labelled.index, labelled.index + labelled[0].length)
  const hadLabel = rest.search(LABEL) >= 0
  rest = rest.replace(LABEL, label => ' '.repeat(label.length))
  const stuck = labelled || !phone ? null : NAME_AT_PHONE.exec(rest.slice(0, phone.index))
  const joined = stuck && isName(stuck[0].trim()) ? stuck : undefined
  if (joined) rest = blank(rest, joined.index, joined.index + joined[0].length)
  const pieces = [...rest.matchAll(/[^ ,，;；。!！?？]+/g)].map(piece =>
    trimmed(rest, piece.index, piece.index + piece[0].length),
  )
  const lone: Piece | undefined = joined
    ? [joined.index, joined.index + joined[0].trimEnd().length]
    : labelled
      ? undefined
      : pieces.find((piece, at) => isName(rest.slice(...piece)) && standsAsName(rest, pieces, at, phone))
  const parts = pieces.filter(([from, to]) => lone?.[0] !== from && isPlace(rest.slice(from, to), hadLabel))
  const ends = parts.at(-1)
  const last = ends && withRoom(rest, pieces, ends)
  const first = parts[0] && widened(rest, pieces, parts[0], lone)
  const address =
    first && last && (hadLabel || /\d|[路街村镇区县市]/.test(rest.slice(first[0], last[1])))
      ? original.slice(first[0], last[1]).replace(/\s+/g, ' ').replace(TRAIL, '')
      : undefined
  const name = labelled?.[1]
    ? original.slice(
        labelled.index + labelled[0].length - labelled[1].length,
        labelled.index + labelled[0].length,
      )
    : lone && original.slice(...lone).replace(/收$/, '')
  if (!phone && !address && !labelled) return undefined
  return {
    ...(name && { name: name.trim() }),
    ...(phone && { phone: phone[0].replace(/^\+?86[- ]?(?=1)/, '').replace(/[ -](?=\d{4}(?:[ -]|$))/g, '') }),
    ...(address && address.length > 3 && { address }),
  }
}

const isPlace = (piece: string, hadLabel: boolean) =>
  (IS_ADDRESS.test(piece) && !NO_ADDRESS.test(piece)) ||
  (hadLabel && /-/.test(piece) && DOOR_ONLY.test(piece))

function trimmed(text: string, from: number, to: number): readonly [number, number] {
  LEAD.lastIndex = from
  const lead = LEAD.exec(text)?.[0].length ?? 0
  const start = Math.min(to, from + lead)
  const trail = TRAIL.exec(text.slice(start, to))?.[0].length ?? 0
  return [start, to - trail]
}

type Piece = readonly [from: number, to: number]

/** A name stuck between a door and the phone number: 508于航158…. */
const NAME_AT_PHONE = /(?<=[室号户]|\d{3})\p{Script=Han}{2,3} ?$/u

const isName = (piece: string) => {
  const name = piece.length > 2 ? piece.replace(/收$/, '') : piece
  return IS_NAME.test(name) && !NO_NAME.test(name) && !WORD.test(name)
}

/** A name without a label stands right beside the phone number or the address, and begins as names do. */
function standsAsName(
  rest: string,
  pieces: readonly Piece[],
  at: number,
  phone: { readonly index: number } | undefined,
): boolean {
  const piece = pieces[at]
  if (!piece) return false
  const written = rest.slice(...piece)
  const isCommon = SURNAMES.includes(written.charAt(0)) || /^[A-Z]/.test(written)
  const before = pieces[at - 1]
  // Any name, where nothing else stands between the address and the phone number.
  const isBetween =
    phone !== undefined &&
    piece[1] <= phone.index &&
    rest.slice(piece[1], phone.index).trim() === '' &&
    before !== undefined &&
    /\d/.test(rest.slice(...before)) &&
    IS_ADDRESS.test(rest.slice(...before))
  if (isBetween) return true
  if (!isCommon && !RARE_SURNAMES.includes(written.charAt(0))) return false
  const beside = [before, pieces[at + 1]].filter(one => one !== undefined)
  const isPlace = beside.some(([from, to]) => to - from > 3 && IS_ADDRESS.test(rest.slice(from, to)))
  const [from, to] = piece
  const byPhone = phone && rest.slice(Math.min(to, phone.index), Math.max(from, phone.index)).trim() === ''
  return byPhone === true || (isPlace && isCommon)
}

/**
 * The address begins where its compound does, although 金色水岸 alone could be anything: what stands right before a door on its line belongs to
 * it.
 */
function widened(rest: string, pieces: readonly Piece[], first: Piece, lone: Piece | undefined): Piece {
  const before = pieces[pieces.indexOf(first) - 1]
  if (!before || before === lone || !DOOR_ONLY.test(rest.slice(...first))) return first
  const gap = rest.slice(before[1], first[0])
  const isPlace =
    /^[\p{Script=Han}]{3,12}$/u.test(rest.slice(...before)) && !ASKING.test(rest.slice(...before))
  return isPlace && /^ {1,2}$/.test(gap) ? [before[0], first[1]] : first
}

/** The number of a room, set off from its building by a space: 2 幢 501. */
function withRoom(rest: string, pieces: readonly Piece[], last: Piece): Piece {
  const next = pieces[pieces.indexOf(last) + 1]
  if (!next || !/[号栋幢座楼层元]$/.test(rest.slice(...last))) return last
  const isRoom =
    /^[A-Z]?\d{1,5}[A-Z]?$/.test(rest.slice(...next)) && rest.slice(last[1], next[0]).trim() === ''
  return isRoom ? [last[0], next[1]] : last
}

const ASKING = /[吗呢吧啊呀么没不]|谢谢|您好|你好|麻烦|帮|改|换|写|填|错|地址|电话|可以|应该|之前|现在/

/** What differs between the order and what the buyer wrote. A masked part that fits what was written is no difference. */
export function recipientChanges(order: Recipient | undefined, next: NewRecipient): RecipientChange[] {
  return (['name', 'phone', 'address'] as const).flatMap(field => {
    const to = next[field]
    const from = order?.[field]
    if (!to || (from && isSame(field, from, to))) return []
    if (field === 'address' && DOOR_ONLY.test(foldWidth(to))) return doorChange(from, to)
    return [{ field, ...(from && { from }), to }]
  })
}

/** A door alone is no new address: only the end of the old one changes. */
function doorChange(address: string | undefined, to: string): RecipientChange[] {
  const from = address && DOOR_AT_END.exec(foldWidth(address))
  const old = from && address.slice(from.index).trim()
  return old === to ? [] : [{ field: 'door', ...(old && { from: old }), to }]
}

const DOOR_AT_END =
  /(?:[0-9A-Z一二三四五六七八九十]{1,5}(?:号楼|栋|幢|座|单元|楼|层|室|房|#|-) ?)+(?:[0-9A-Z]{1,5}(?:室|号|户)?)?$/

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
