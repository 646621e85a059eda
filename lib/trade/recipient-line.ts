import { isMasked } from './masked'
import type { Recipient, Region } from './recipient'

/** A privacy number says its extension in one of three ways: `18400000000-6174`, `电话转6174`, `虚[400000000000-6174]`. */
const EXTENSION = '(?:\\s?(?:-|－|,?\\s?(?:电话)?转)\\s?(\\d{3,4}))?'
const PHONES = [
  /(?:虚\s?\[?|(?<![\w*]))(\d{12})-(\d{3,4})(?![\w*])\]?/g,
  new RegExp(
    `(?:虚\\s?\\[?|(?<![\\w*]))(?:\\+?86[- ]?)?(1[3-9*][\\d*]{9})(?![\\d*])${EXTENSION}(?!\\d)\\]?`,
    'g',
  ),
  /(?<![\w*-])(0\d{1,3}-\d{3,4}-\d{4}|0\d{2,3}-\d{7,8}|0\d{9,11})(?:-(\d{1,6}))?(?![\w*-])/g,
  /(?:(?<![\w*-]|\+\d{1,3}[- ])|(?=\+))((?:\+\d{1,3}[- ])?1?\d{0,4}\*{3,8}\d{0,4})()(?![\w*-])/g,
  /(?<![\w*])(\+\d{1,3}[- ]?\d{2,4}(?:[- ]?\d{3,4}){2})()(?![\w*])/g,
]
const EDGE = /^[\s,，.。;；:：、|/]+|[\s,，;；:：、|/]+$/g
const LOOKS_LIKE_ADDRESS =
  /[省市区县镇乡村路街道巷弄号栋幢楼室]|自治|\d{2}|\b(?:street|st|road|rd|ave|avenue)\b/i
const LONGEST = 400
const LONGEST_NAME = 40

/**
 * Reads a recipient written in one piece, in any of the forms consoles use: `name phone address` with spaces, commas or line breaks, the
 * address first, privacy numbers with their extension, a six-digit postcode at the end, masked parts. Undefined without exactly one phone
 * number in it, since nothing else tells the name from the address.
 */
export function parseRecipientLine(text: string): Recipient | undefined {
  const line = text.replace(/[（(]虚拟[^）)]{0,12}[）)]/g, ' ')
  if (line.length > LONGEST) return undefined
  const phone = onlyPhone(line)
  if (!phone) return undefined
  const before = trim(line.slice(0, phone.from))
  const after = trim(line.slice(phone.to).replace(/[，,]\s*\d{6}\s*$/, ''))
  const [name, address] = placed(before, after)
  // A Chinese name has no spaces; what has them is a name with something before it.
  const isOne = name && !(/\s/.test(name) && /[\u4e00-\u9fff]/.test(name))
  const tag = /\s?[[［【](\d{3,4})[\]］】]$/
  const extension = phone.extension ?? (name && tag.exec(name)?.[1])
  return recipientOf({
    ...(isOne && { name: name.replace(tag, '') }),
    phone: phone.digits,
    ...(extension && { extension }),
    ...(address && { address: address.replace(tag, '') }),
  })
}

const COMPANY = /\b(?:inc|ltd|llc|gmbh|co|corp|company|bv|plc|pty)\b\.?$/i
/** What a house is called. */
const HOUSE = /\b(?:cottage|house|hall|court|building|tower|farm|plaza|cent(?:er|re)|floor|suite|flat)\b/i

/**
 * Reads an address written line by line, as consoles in English do: a name first (where there is one: missing lines vanish), street, town,
 * country, a phone number on a line of its own. Undefined for fewer than
 * three lines, and for text that is no address.
 */
export function parseAddressLines(text: string): Recipient | undefined {
  const lines = text
    .split('\n')
    .map(trim)
    .filter(line => line !== '')
  const isAddress =
    lines.length > 2 && lines.length < 10 && lines.every(line => line.length < 80) && /\d/.test(text)
  if (!isAddress) return undefined
  const phone = lines.find(
    line => /^[+(\d][\d\s()+.*-]{7,20}$/.test(line) && line.replace(/[^\d*]/g, '').length > 8,
  )
  const [first = '', second = ''] = lines
  const isName =
    /^\p{L}[\p{L}\p{M}*.'’ -]{1,39}$/u.test(first) &&
    !COMPANY.test(first) &&
    !HOUSE.test(first) &&
    !COMPANY.test(second) &&
    /\d/.test(second)
  return recipientOf({
    ...(isName && { name: first }),
    ...(phone && { phone }),
    address: lines.filter(line => line !== phone && !(isName && line === first)).join(' '),
  })
}

/**
 * The same in one line, with commas between: `Jane Doe, 12 Main St, Springfield, IL 62704`. Undefined where it does not begin with a name.
 */
export function parseAddressList(text: string): Recipient | undefined {
  const { name, phone = '' } = parseAddressLines(text.replace(/,\s*/g, '\n')) ?? {}
  return name === undefined || text.includes('\n')
    ? undefined
    : recipientOf({
        name,
        ...(phone && { phone }),
        address: trim(text.replace(name, '').replace(phone, '')),
      })
}

/** A phone number alone, with its extension; undefined when the text holds anything beside it. */
export function parsePhone(
  text: string,
): { readonly phone: string; readonly extension?: string } | undefined {
  const found = onlyPhone(text)
  const rest = found && trim(text.slice(0, found.from) + text.slice(found.to)).replace(/[（(]虚拟.*$/, '')
  if (!found || rest) return undefined
  return { phone: found.digits, ...(found.extension && { extension: found.extension }) }
}

const SAYS_MORE = /[\u4e00-\u9fff]|[^*\s]{2}|^\W+$/

/** A recipient of parts that were read one by one: regions split where the page splits them, masked parts named. */
export function recipientOf(parts: Omit<Recipient, 'masked'>): Recipient {
  const { name, phone } = parts
  // Initials and asterisks are a name that was hidden, whatever the label.
  const address = parts.address && SAYS_MORE.test(parts.address) ? parts.address : undefined
  const region = parts.region ?? (address === undefined ? undefined : writtenRegion(address))
  const masked = (['name', 'phone', 'address'] as const).filter(part => isMasked(parts[part] ?? ''))
  return {
    ...(name && { name }),
    ...(phone && { phone }),
    ...(parts.extension && { extension: parts.extension }),
    ...(region && { region }),
    ...(address && { address: address.replace(/\s+/g, ' ') }),
    masked,
  }
}

interface FoundPhone {
  readonly digits: string
  readonly extension?: string
  readonly from: number
  readonly to: number
}

/** No phone number is without one of these. */
const MAY_BE_PHONE = /[\d*]{7}|\+\d|\d-\d{4}/

function onlyPhone(text: string): FoundPhone | undefined {
  if (!MAY_BE_PHONE.test(text)) return undefined
  for (const pattern of PHONES) {
    const [found, ...others] = [...text.matchAll(pattern)].filter(
      ([, digits = '']) => /\d{2}/.test(digits) && digits.length > 6,
    )
    if (others.length > 0) return undefined
    if (!found) continue
    const [whole, digits = '', extension] = found
    const to = found.index + whole.length
    return { digits, ...(extension && { extension }), from: found.index, to }
  }
  return undefined
}

/** Name and address out of what stands before and behind the phone number. */
function placed(before: string, after: string): readonly [name?: string | undefined, address?: string] {
  if (before && !isLong(before)) return after ? [before, after] : [before]
  if (!before) {
    const [first = '', ...rest] = after.split(/\s+/)
    if (rest.length > 0 && !isLong(first)) return [first, trim(after.slice(first.length))]
    return after ? [undefined, after] : []
  }
  if (after && !isLong(after)) return [after, before]
  const last = /^(.{6,})[\s,，]([\u4e00-\u9fff·*＊]{2,5})$/.exec(before)
  if (!after && last?.[1] && last[2]) return [last[2], trim(last[1])]
  return []
}

function isLong(text: string): boolean {
  if (text.length > LONGEST_NAME) return true
  return LOOKS_LIKE_ADDRESS.test(text.replace(/[[［【]\d+[\]］】]/, '')) && text.length > 4
}

/** Levels of a region that the page separates by spaces; a line without separators is left to whoever knows the regions' names. */
function writtenRegion(address: string): Region | undefined {
  const [province, ...rest] = address.split(/\s+/)
  const isCity = province !== undefined && /^(?:北京|上海|天津|重庆)市?$/.test(province)
  if (!province || !(isCity || /(?:省|自治区|行政区)$|^(?:香港|澳门|台湾)/.test(province))) return undefined
  const city = isCity && !/^(?:北京|上海|天津|重庆|县)/.test(rest[0] ?? '') ? undefined : rest.shift()
  const [district, town, detail] = rest
  if (city !== undefined && !/[市州盟县区]$|地区$/.test(city)) return undefined
  if (!district || !/[区县市旗域]$/.test(district)) return undefined
  const withTown = town && detail !== undefined && /(?:街道|镇|乡|苏木)$/.test(town)
  return { province, ...(city && { city }), district, ...(withTown && { town }) }
}

function trim(text: string): string {
  return text.replace(EDGE, '')
}
