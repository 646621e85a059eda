import type { AddressFinding, AddressReason, FindingLevel } from './address-finding'
import { readAddressText } from './address-text'
import { changeAsked } from './change-asked'
import { checkName, checkPhone, isElsewhere } from './check-contact'
import { reach, type StopsAt } from './door'
import { foldWidth } from './fold'
import { type RegionReading, readRegion, readRegionByForm } from './read-region'
import type { Recipient } from './recipient'
import type { Regions } from './regions'

export type { AddressFinding, AddressReason } from './address-finding'

export interface AddressContext {
  /** Without them nothing is said about regions. */
  readonly regions?: Regions
  /** Words that are doubtful in this shop. */
  readonly words?: readonly string[]
  /** The buyer's lines since the order. */
  readonly said?: readonly string[]
}

const STOPS: Readonly<Record<Exclude<StopsAt, 'nothing'>, readonly [FindingLevel, AddressReason]>> = {
  landmark: ['must', 'landmarkOnly'],
  road: ['must', 'roadOnly'],
  building: ['must', 'noDoor'],
  village: ['look', 'villageOnly'],
  organisation: ['look', 'organisationOnly'],
}
const REMOTE = /^(?:新疆|西藏|海南|香港|澳门|台湾)/
/** A city by itself: nothing has to be named below it. */
const CITY_STATE = /^(?:香港|澳门)/
const PICK_UP = /驿站|快递柜|丰巢|蜂巢|自提[点柜]?|代收点|快递[点站]|代办点/
const PLACEHOLDER = /^(?:(.)\1*|无|没有|同上|默认|测试|地址|不知道|随便|嘿嘿|哈哈|[A-Z]{1,6}|\d{1,6})$/

/** No address is longer; the rest of a text that is, is not looked at. */
const LONGEST = 400

/**
 * What to confirm with the buyer before the parcel leaves, weightiest first; empty when all that was read is fine. Only what was read is
 * judged: a missing phone or name says nothing.
 */
export function checkAddress(recipient: Recipient, context: AddressContext = {}): AddressFinding[] {
  const findings = [
    ...checkName(recipient),
    ...checkPhone(recipient),
    ...checkWhere(recipient, context),
    ...doubtfulWords(recipient, context.words ?? []),
  ]
  const asked = changeAsked(context.said ?? [])
  if (asked)
    findings.push({
      level: 'must',
      reason: 'changeAsked',
      field: asked.what,
      text: asked.quote,
    })
  return findings.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level))
}

const LEVELS: readonly FindingLevel[] = ['must', 'look', 'hint', 'masked']

/** The address's mark in the sidebar; undefined where no address was read. */
export function addressMark(
  recipient: Recipient,
  findings: readonly AddressFinding[],
): 'fine' | 'look' | 'must' | 'masked' | undefined {
  const worst = findings[0]?.level
  if (worst === 'must' || worst === 'look') return worst
  if (findings.some(({ level, field }) => level === 'masked' && field === 'address')) return 'masked'
  return recipient.address || recipient.region ? 'fine' : undefined
}

function checkWhere({ address, region, masked }: Recipient, { regions }: AddressContext): AddressFinding[] {
  const field = 'address'
  const text = (address ?? '').slice(0, LONGEST)
  if (masked.includes(field) || /[*＊●]{2}/.test(text))
    return [{ level: 'masked', reason: 'masked', field, text }]
  if (!text.trim() || isElsewhere(text)) return []
  const { body, notes, phones, cut } = readAddressText(text)
  const read = regions ? readRegion(body, regions, region) : readRegionByForm(body, region)
  const findings: AddressFinding[] = [
    ...checkRegion(text, read, regions !== undefined),
    ...checkDetail(text, read, cut),
  ]
  for (const note of notes) findings.push({ level: 'hint', reason: 'instruction', field, text: note })
  for (const phone of phones) findings.push({ level: 'hint', reason: 'phoneInside', field, text: phone })
  return findings
}

function checkRegion(text: string, read: RegionReading, known: boolean): AddressFinding[] {
  const field = 'address'
  const { place, conflict, renamed, ambiguous } = read
  const findings: AddressFinding[] = []
  if (known && (!place || !(place.city || place.district || CITY_STATE.test(place.province))))
    findings.push({ level: 'must', reason: 'noRegion', field, text })
  else if (ambiguous)
    findings.push({ level: 'look', reason: 'regionUnclear', field, text: place?.district ?? text })
  if (conflict)
    findings.push({
      level: 'must',
      reason: 'regionConflict',
      field,
      text: conflict.second,
      other: conflict.first,
    })
  if (renamed)
    findings.push({ level: 'hint', reason: 'renamed', field, text: renamed.from, other: renamed.to })
  if (place && REMOTE.test(place.province))
    findings.push({ level: 'hint', reason: 'remote', field, text: place.province })
  return findings
}

function checkDetail(text: string, read: RegionReading, cut: boolean): AddressFinding[] {
  const field = 'address'
  const detail = text.slice(read.rest.search(/\S|$/)).trim()
  const found = reach(read.rest)
  if (cut && found.kind !== 'room') return [{ level: 'must', reason: 'cut', field, text: detail || text }]
  const bare = read.rest.replace(/[ ()]/g, '')
  if (found.kind === 'street' && PICK_UP.test(bare))
    return [{ level: 'look', reason: 'pickUp', field, text: detail }]
  if (found.kind !== 'nowhere') return []
  if (bare && PLACEHOLDER.test(bare)) return [{ level: 'must', reason: 'placeholder', field, text: detail }]
  if (PICK_UP.test(bare)) return [{ level: 'look', reason: 'pickUp', field, text: detail }]
  if (found.stopsAt === 'nothing')
    return [{ level: 'must', reason: endsAtTown(read) ? 'townOnly' : 'regionOnly', field, text }]
  const [level, reason] = STOPS[found.stopsAt]
  return [{ level, reason, field, text: detail }]
}

/** Cities without districts (东莞, 中山) have towns right below them. */
const endsAtTown = ({ town, place }: RegionReading): boolean =>
  town !== undefined || /(?:镇|乡|街道)$/.test(place?.district ?? '')

function doubtfulWords({ name, address }: Recipient, words: readonly string[]): AddressFinding[] {
  return words.flatMap(word => {
    const at = (['address', 'name'] as const).find(
      field => word && foldWidth((field === 'name' ? name : address) ?? '').includes(foldWidth(word)),
    )
    return at ? [{ level: 'look', reason: 'doubtfulWord', field: at, text: word } as const] : []
  })
}
