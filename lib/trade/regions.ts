/** A province, city, district, or county-level city; the levels above it are named in full. */
export interface Place {
  readonly province: string
  /** Absent for a province itself, and for districts that stand right below one (北京市东城区, 济源市). */
  readonly city?: string
  readonly district?: string
}

export interface NamedPlace {
  /** For a region that was renamed: under today's name, once where it was and once where it is now. */
  readonly place: Place
  /** The name that was looked up, when the region has another one today. */
  readonly old?: string
}

/** Regions of China, to look names up in. */
export interface Regions {
  /** Every place of this full name (浦东新区) or, with `short`, of this name without its last part (浦东). Empty when there is none. */
  named(name: string, short?: boolean): readonly NamedPlace[]
}

const DISTRICT_ENDS = ['区', '县', '市', '镇', '']
/** What people call these for short. */
const CALLED: Readonly<Record<string, string>> = {
  内蒙古自治区: '内蒙',
  巴音郭楞蒙古自治州: '巴州',
  博尔塔拉蒙古自治州: '博州',
  克孜勒苏柯尔克孜自治州: '克州',
}
const ENDS_AS_REGION = /[省市区州县旗盟镇乡道]$/
const PEOPLES =
  '(?<!内)蒙古族?|回族|藏族|维吾尔族?|苗族|彝族|壮族?|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族?|土族|达斡尔族?|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族?|塔吉克族?|怒族|普米族|鄂温克族?|保安族|裕固族|独龙族|鄂伦春族?|各族'
const OWN_NAME = new RegExp(
  `(?:(?:${PEOPLES})*自治[区州县旗]|特别行政区|新区|地区|(?<=神农架)林区|省|市|区|县|盟|旗|镇|乡|街道)$`,
)

/** A name without what it ends on: 黔东南苗族侗族自治州 → 黔东南. One character is no name (赵县). */
export function shortName(name: string): string | undefined {
  const short = name.replace(OWN_NAME, '')
  return short.length > 1 && short !== name ? short : undefined
}

/**
 * Reads the table of regions.data.ts. A line `@province` begins a province; below it, a line a city:
 * `city|…区|…县|…市|…镇|other|old>new`, names separated by commas and without the last character their column gives. Districts right below the
 * province have no city name. A renamed district whose new one is elsewhere says `old>city/new`.
 */
export function parseRegions(table: string): Regions {
  const full = new Map<string, NamedPlace[]>()
  const short = new Map<string, NamedPlace[]>()
  const add = (name: string, entry: NamedPlace) => {
    // 九龙, 新界: whole names that end on nothing read like short ones (九龙湖镇).
    const less = shortName(name) ?? (ENDS_AS_REGION.test(name) ? undefined : name)
    if (less !== name) put(full, name, entry)
    if (less) put(short, less, entry)
    // 大理州, 延边州
    if (less && name.endsWith('自治州')) put(short, `${less}州`, entry)
    const called = CALLED[name]
    if (called) put(short, called, entry)
  }
  const renames: Renames[] = []
  let province = ''
  for (const line of table.split('\n')) {
    if (line.startsWith('@')) {
      province = line.slice(1)
      if (province) add(province, { place: { province } })
      continue
    }
    const [city = '', ...columns] = line.split('|')
    const renamed = columns[DISTRICT_ENDS.length]
    if (renamed) renames.push({ province, city, list: renamed })
    if (!province) continue
    const above = city ? { province, city } : { province }
    if (city) add(city, { place: above })
    DISTRICT_ENDS.forEach((end, column) => {
      for (const stem of columns[column]?.split(',') ?? [])
        if (stem) add(stem + end, { place: { ...above, district: stem + end } })
    })
  }
  for (const rename of renames) addRenamed(full, rename)
  return { named: (name, isShort) => (isShort ? short : full).get(name) ?? [] }
}

interface Renames {
  /** Empty for a city that is no more. */
  readonly province: string
  readonly city: string
  readonly list: string
}

function addRenamed(full: Map<string, NamedPlace[]>, { province, city, list }: Renames): void {
  for (const rename of list.split(',')) {
    const [old = '', now = ''] = rename.split('>')
    const [name = '', home = city] = now.split('/').reverse()
    const found = full
      .get(name)
      ?.find(({ place }) => (home ? place.city === home || name === home : place.province === province))
    if (!found) continue
    if (found.place.city === city || !city) put(full, old, { place: found.place, old })
    else {
      const was = { province: found.place.province, city }
      put(full, old, { place: { ...was, district: name }, old })
      put(full, old, { place: found.place, old })
      const gone = !province && !full.get(city)?.some(({ place }) => place.city === city)
      if (gone) put(full, city, { place: was, old: city })
    }
  }
}

function put(map: Map<string, NamedPlace[]>, name: string, entry: NamedPlace): void {
  const there = map.get(name)
  if (there) there.push(entry)
  else map.set(name, [entry])
}
