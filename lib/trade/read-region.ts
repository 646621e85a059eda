import { blank, foldWidth } from './fold'
import type { Region } from './recipient'
import { depth, meet, mentionAt } from './region-mention'
import type { NamedPlace, Place, Regions } from './regions'

/** What the beginning of an address says about where it is. */
export interface RegionReading {
  /** The deepest place the address names, in today's names; absent when it names none. */
  readonly place?: Place
  /** The town, township or subdistrict as written. */
  readonly town?: string
  /** Folded text of the same length in which everything that names a region is spaces. */
  readonly rest: string
  /** Two parts of the address name different regions. */
  readonly conflict?: { readonly first: string; readonly second: string }
  /** A name that is out of use, and what it is called today. */
  readonly renamed?: { readonly from: string; readonly to: string }
  /** The district's name exists in several cities, and the address does not say which. */
  readonly ambiguous?: boolean
}

const FILLER =
  /^(?:中国|市辖区|全区|全境|全市|县城区|城区以[内外]|城区|辖区|其[它他]区?|县(?=[\u4e00-\u9fa5]{2,7}县)|(?:省|自治区)直辖县级行政(?:区划|单位))/
const ZONE =
  /^[\u4e00-\u9fa5]{0,8}?(?:经济技术开发区|高新技术(?:产业)?(?:开发)?区|技术开发区|经济开发区|开发区|高新区|经开区|工业园区|产业园区|新区|保税区|管理区|示范区|度假区)(?!管委会|[一二三四五六七八九十A-Z\d]{1,2}[区号栋幢座])/
const TOWN =
  /^[\u4e00-\u9fa5]{1,7}?(?:镇(?!江市|江新区)|乡|街道办事处|街道|苏木|地区办事处)(?![路街村中小社卫医])/
/** A province or city no table knows, skipped where the next level is known (深训市宝安区). */
const MISSPELT = /^[\u4e00-\u9fa5]{2,3}[省市]/
/**
 * Reads the regions an address begins with, however often they are repeated (consoles join the picked region and the typed text):
 * provinces may be left out, 中国 and 市辖区 put in, county-level cities stand with or without their city. A region after a space or bracket
 * counts when it is named in full.
 */
export function readRegion(text: string, regions: Regions, field?: Region): RegionReading {
  let rest = foldWidth(text)
  let now: readonly NamedPlace[] = placesOf(field, regions)
  let first = field?.district ?? field?.city ?? field?.province ?? ''
  let town = field?.town
  let conflict: RegionReading['conflict']
  let renamed: RegionReading['renamed']
  let at = 0
  let inHead = true
  const consume = (length: number) => {
    rest = blank(rest, at, at + length)
    at += length
  }
  while (at < rest.length) {
    const ahead = rest.slice(at, at + 40)
    const gap = /^[\s,，.。;；:：、()/|]+/.exec(ahead)?.[0].length
    if (gap) {
      at += gap
      inHead = inHead || now.length === 0
      continue
    }
    const filler = FILLER.exec(ahead)
    if (filler) {
      consume(filler[0].length)
      continue
    }
    const mention = mentionAt(ahead, regions, now, inHead)
    if (mention) {
      const met = meet(now, mention.places)
      if (met.length > 0) {
        if (deepest(met) > deepest(now)) first = mention.name
        const old = met.find(({ old }) => old === mention.name) ?? (mention.old ? met[0] : undefined)
        const today = old?.place.district ?? old?.place.city ?? mention.name
        if (today !== mention.name) renamed = { from: mention.name, to: today }
        // A district that moved may be followed by either of its cities.
        now = old?.old ? [...mention.places.filter(place => place.old && !met.includes(place)), ...met] : met
      } else conflict ??= { first, second: mention.name }
      consume(mention.name.length)
      inHead = true
      continue
    }
    const misspelt = inHead ? MISSPELT.exec(ahead)?.[0].length : undefined
    if (misspelt && namesFitting(ahead.slice(misspelt), regions, now)) {
      consume(misspelt)
      continue
    }
    const zone = now.length > 0 && inHead ? ZONE.exec(ahead) : null
    const part = zone ?? (now.length > 0 && inHead ? TOWN.exec(ahead) : null)
    if (part) {
      if (!zone) town = part[0]
      consume(part[0].length)
      continue
    }
    inHead = false
    const next = /[\s,，.。;；:：、()/|]/.exec(rest.slice(at))
    if (!next) break
    at += next.index
  }
  const places = distinct(now)
  const place = places[0]
  const moved = now.some(({ old }) => old)
  return {
    rest,
    ...(place && { place }),
    ...(town && { town }),
    ...(conflict && { conflict }),
    ...(renamed && { renamed }),
    ...(places.length > 1 && !moved && { ambiguous: true }),
  }
}

/** The same without a table: only the form of names is known, so nothing can contradict and nothing is out of use. */
export function readRegionByForm(text: string, field?: Region): RegionReading {
  const folded = foldWidth(text)
  const head =
    /^ *(?:中国)?(?:[\u4e00-\u9fa5]{2,7}?(?:省|自治区|特别行政区))?(?:[\u4e00-\u9fa5]{2,10}?(?:市|自治州|地区|盟))?(?:[\u4e00-\u9fa5]{1,9}?(?:新区|区|县|市|旗))?/.exec(
      folded,
    )?.[0].length ?? 0
  const below = TOWN.exec(folded.slice(head))?.[0] ?? ''
  const town = below || field?.town
  const province = field?.province ?? folded.slice(0, head).trim()
  return {
    rest: blank(folded, 0, head + below.length),
    ...(province && { place: { province } }),
    ...(town && { town }),
  }
}

/** Whether the text begins with a region's full name that can stand below what was read. */
function namesFitting(text: string, regions: Regions, now: readonly NamedPlace[]): boolean {
  const next = mentionAt(text, regions, now, true)
  return next !== undefined && /[市区县旗州盟]$/.test(next.name) && meet(now, next.places).length > 0
}

const deepest = (places: readonly NamedPlace[]): number =>
  Math.max(-1, ...places.map(({ place }) => depth(place)))

function distinct(places: readonly NamedPlace[]): Place[] {
  const seen = new Map(
    places.map(({ place }) => [`${place.province}/${place.city}/${place.district}`, place]),
  )
  return [...seen.values()]
}

function placesOf(field: Region | undefined, regions: Regions): NamedPlace[] {
  let now: NamedPlace[] = []
  for (const name of [field?.province, field?.city, field?.district]) {
    if (!name) continue
    const whole = regions.named(name)
    const met = meet(now, whole.length > 0 ? whole : regions.named(name, true))
    if (met.length > 0) now = met
  }
  return now
}
