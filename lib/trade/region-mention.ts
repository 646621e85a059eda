import type { NamedPlace, Place, Regions } from './regions'

/** After a short name these make it the name of something else: 上海路, 南京东路, 北京大厦. */
const NAMES_A_ROAD =
  /^(?:[东西南北中上下前后]|[一二三四五六七八九十\d]){0,2}(?:环|支)?(?:路|街(?!道)|道|巷|弄|胡同|桥|湾|广场|大厦|城|苑|花园|公寓|小区|新村|家园|宾馆|酒店|饭店|银行|大学|学院|中学|小学|医院|公司|站|机场|人|菜|小吃)/
/** A whole name with one of these behind it is part of a longer word (北京市场, 上海市立医院). */
const LONGER_WORD = /^(?:场|民(?!族)|立)/
/** Towns share their names all over the country: one never contradicts what was read before. */
const IS_TOWN = /(?:镇|乡|街道)$/
/** So general that every city has a part called this; they name a district only where the table puts one. */
const GENERAL = /^(?:新市|新城|老城|主城|城中|市中|[城郊矿东西南北中])区$/
const LONGEST = 15

/** A region named at one place of an address. */
export interface Mention {
  readonly name: string
  readonly places: readonly NamedPlace[]
  /** Named with an end it no longer has (双流县). */
  readonly old?: boolean
}

/**
 * The region the text begins with, the longest name first; undefined when it begins with none. In the head of an address (`inHead`) short
 * names and old ends count too, where they fit what was read before (`now`).
 */
export function mentionAt(
  ahead: string,
  regions: Regions,
  now: readonly NamedPlace[],
  inHead: boolean,
): Mention | undefined {
  for (let length = Math.min(LONGEST, ahead.length); length > 1; length--) {
    const name = ahead.slice(0, length)
    const after = ahead.slice(length)
    const whole = regions.named(name)
    if (whole.length > 0 && LONGER_WORD.test(after)) continue
    const fits = meet(now, whole)
    if (fits.length > 0 && !(IS_TOWN.test(name) && now.length === 0)) return { name, places: whole }
    const isName = inHead && (!NAMES_A_ROAD.test(after) || beginsWithPlace(after, regions))
    const stem = isName ? /^(.{2,}?)(?:新区|区|县|市)$/.exec(name)?.[1] : undefined
    const changed = stem ? regions.named(stem, true).filter(({ place }) => place.district) : []
    const still =
      now.length > 0 ? meet(now, changed) : /[县市]$/.test(name) && changed.length === 1 ? changed : []
    if (still.length > 0) return { name, places: still, old: true }
    if (whole.length > 0 && !IS_TOWN.test(name) && !(GENERAL.test(name) && now.length > 0))
      return { name, places: whole }
    if (!isName) continue
    const beside = changed.filter(
      ({ place }) => place.city && now.some(({ place: { city } }) => city === place.city),
    )
    if (beside.length > 0 && name.length > 3) return { name, places: beside }
    const short = regions.named(name, true).filter(({ place }) => !place.district || now.length > 0)
    const fitting = now.length > 0 ? meet(now, short) : short
    if (fitting.length > 0) return { name, places: fitting }
    // 竞秀区河北石家庄长安区: what contradicts counts where the next name bears it out.
    if (short.some(({ place }) => !place.district) && goesOn(after, short, regions))
      return { name, places: short }
  }
  return undefined
}

const beginsWithPlace = (text: string, regions: Regions): boolean =>
  Array.from({ length: Math.min(LONGEST, text.length) }, (_, i) => text.slice(0, i + 1)).some(
    name => regions.named(name).length > 0,
  )

/** Whether a district of one of these places is named right behind. */
const goesOn = (after: string, short: readonly NamedPlace[], regions: Regions): boolean =>
  Array.from({ length: Math.min(LONGEST, after.length) }, (_, i) => after.slice(0, i + 2)).some(name =>
    meet(short, regions.named(name)).some(({ place }) => place.district !== undefined),
  )

/** What two readings can both mean, each time the deeper place; everything when nothing was read before. */
export function meet(now: readonly NamedPlace[], more: readonly NamedPlace[]): NamedPlace[] {
  if (now.length === 0) return [...more]
  return more.flatMap(b =>
    now.filter(a => agree(a.place, b.place)).map(a => (depth(a.place) > depth(b.place) ? a : b)),
  )
}

const agree = (a: Place, b: Place): boolean =>
  a.province === b.province &&
  (!a.city || !b.city || a.city === b.city) &&
  (!a.district || !b.district || a.district === b.district) &&
  // A city does not agree with a district right below the province.
  !(a.city && !b.city && b.district) &&
  !(b.city && !a.city && a.district)

/** 0–3: the province alone, its city, a district, a district with its city. */
export const depth = (place: Place): number => (place.district ? 2 : 0) + (place.city ? 1 : 0)
