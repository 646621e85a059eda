/**
 * How far the part of an address below its region leads a courier:
 * `room` to a door, `street` to a numbered building, `group` to a numbered village group, `desk` to a department of a known organisation;
 * `nowhere` names what the address stops at instead.
 */
export type Reach =
  | { readonly kind: 'room' | 'street' | 'group' | 'desk' }
  | { readonly kind: 'nowhere'; readonly stopsAt: StopsAt }

export type StopsAt = 'nothing' | 'landmark' | 'organisation' | 'village' | 'road' | 'building'

const N = '[0-9一二三四五六七八九十百零〇两]+'
/** Numbers that are not a door: road codes, roads named by number, distances, phases, schools and hours. */
const NOT_A_DOOR = new RegExp(
  [
    '(?<![A-Z0-9栋幢座楼层-])[GSXY] ?\\d{2,4}(?![\\d室号栋幢-])',
    `第${N}(?!号|室|栋|幢|单元|组|队|排|家|户)`,
    `${N}(?:期|米|公里|KM|国道|省道|县道|乡道|高速|号线|号公路|号桥|号井|号矿|号门(?![牌面市])|号码头|号站|号出口|号地块|团|中(?!心)|小(?!区)|小时|分钟|点|天|环|路(?!\\d)|街(?!坊)|道|大道|马路|经路|纬路|支路|斤|年|月|日|里(?![\\d弄])|S店)`,
  ].join('|'),
  'g',
)
const ROOM = new RegExp(
  [
    // 18-5-102, C7-706, 6#301
    '[A-Z]?\\d{1,4}[A-Z]?(?: ?[-_/#~] ?[A-Z]?\\d{1,5}[A-Z]?)+(?!\\d)',
    `(?:[A-Z]{0,2}-?\\d{1,5}[A-Z]?|${N})(?:室|寝|户|房|铺|档(?!案)|库(?![镇街尔车])|商位|摊位?|展位|信箱|邮箱|分箱|门市|门面|卡位|柜台|号(?:铺|店|房|档|库|馆|摊|柜|桌|床|岗|窗口))`,
    `(?:栋|幢|座|楼|单元|层|门|梯|阁|轩|#|号院|号)[ -]?(?:[A-Z]{0,2}\\d{2,6}[A-Z]{0,2}|[A-Z]{2})(?![\\d米元栋幢座号楼层单#])`,
    '[A-Z]-\\d{2,4}(?!\\d)',
    '[楼层排] ?(?:[东西南北中]户|[左右]户?(?![侧边面]))',
    // 四楼东, but not the side of a building (4号楼东)
    `(?:${N}|顶)[楼层] ?(?:[东西南北中左右][门手边头侧]?|[东西]南|[东西]北)(?:第?[一二三]家)?(?=$|[ ,，)])`,
    // a flat by its letter: 18楼F
    '\\d{1,2}[楼层] ?[A-Z](?=$|[ ,，)])',
    // houses counted along a row: 第二排三家
    `${N}排[^\\d ]{0,2}(?:第?${N})(?:家|户|号|栋|幢)`,
    // counted, and named besides: 第三家 王家超市
    `第${N}家[ ,，]+[\\u4e00-\\u9fa5]{2}`,
    // a flat by two letters or a figure and a letter: 18栋25F, 12座3D
    '(?:[栋幢座楼阁]|单元) ?\\d{1,2}[A-H](?=$|[ ,，)])',
    `(?:单元|栋|幢|座) ?(?:${N}|[A-Z]\\d*)号`,
    // 十二栋五零二, 12栋D3, 12号楼底商, 201#
    '(?:[栋幢座]|单元) ?(?:[一二三四五六七八九][0〇零一二三四五六七八九]{2,3}|[A-Z]\\d{1,2})(?=$|[ ,，)])',
    '(?:号楼|[栋幢座]) ?底商',
    '(?<![\\d-])\\d{3,4}#(?=$|[ ,，)])',
    // 锦绣花园 1302; 19 floors of B1203. No floor has a flat 00 or 58: 阳光100, 中央公园1958 are names.
    '(?:[\\u4e00-\\u9fa5)] ?|[ (])(?:[A-Z]\\d{3,4}|\\d{1,2}(?:0[1-9]|[1-4]\\d))(?![\\d米号栋幢座楼层单#A-Z])(?= |$|\\)|,|，|\\()',
  ].join('|'),
)
const STREET = new RegExp(
  [
    `(?:附|甲|乙|[A-Z])?${N}(?: ?[-之] ?${N})?[A-Z甲乙丙丁]? ?号(?![楼院库仓厅馆])`,
    // a road's own number, whatever stands behind it: 联防路9号仓库
    '(?<=[路街道巷])\\d{1,4}号(?![楼院])',
    // 人民路88
    '[路街道巷弄村屯庄里组]\\d{1,4}(?:之\\d+)?(?=[A-Z]?(?:$|[ ,，(]))',
  ].join('|'),
  'g',
)
const GROUP = new RegExp(
  `(?:${N}|[\\u4e00-\\u9fa5])(?:村民)?组(?![织装团合长])|${N}(?:生产|大|小)?队|${N}(?:社|屯|连)(?!区)|${N}(?:组|队)`,
)
const FLOOR = new RegExp(`(?:${N}|[负地]下?[一1])(?:楼|层|F(?![A-Z]))`)
const BUILDING = new RegExp(`(?:${N}|[A-Z]\\d*)(?:号楼|栋|幢|座|单元|#|号?厂房)|${N}号院`)
const ORGANISATION =
  /公司|企业|集团|厂|店|铺|超市|商场|商城|市场|广场|大厦|大楼|酒店|宾馆|旅馆|饭店|餐厅|网吧|会所|银行|医院|卫生院|诊所|药房|学校|大学|学院|中学|小学|幼儿园|[一二三四五六七八九十]中(?![心])|校区|局|所|站|中心|政府|法院|检察院|部队|监狱|办事处|园区|工业[园区]|产业园|科技园|软件园|创业园|矿|基地|农场|林场|维修|小吃|工作室|事务所|宿舍/
const DESK =
  /(?:公司|集团|厂|矿|站|所|部队|机关|医院|卫生院|学校|大学(?!城)|学院|中学|小学|技校|职高|[一二三四五六七八九十]中|幼儿园|校区|局|政府|法院|检察院|中心|酒店|宾馆|银行|广场|大厦|商场|超市)(?: ?[^ ,，]{0,12})(?:科|室|办(?!事)|庭|急诊|门诊|病区|售票处|(?<![本总分])部|系|处|股|班|年级|图书馆|前台|门卫|保安|传达|收发|邮电所|邮局|专柜|柜台|车间|仓库|学院|[分中大]队)|(?:公司|集团|局)[^ ,，]{1,12}中心|(?:[高初大小][一二三四五六]?|年级)[ (]*(?:\d{1,3}|[一二三四五六七八九十]{1,3})[) ]*班/
/** Where a whole building belongs to one firm, so that its number is enough. */
const WORKS = /厂|工业|园区|基地|物流|产业园|科技园|软件园|创业园|创意园|仓储/
const HOMES =
  /(?:小区|花园|家园|花苑|[^ ]苑|新村|山庄|别墅|名居|雅居|佳园|嘉园|豪庭|华庭|庭院|郡|湾|名都|[华首学]府|公馆|名邸|半岛|碧桂园|[御帝丽美雅盛]景|香颂|江南|水岸|世家|绿洲|[^ 商贸车材品装革具技影书子码脑金食纺物机]城(?!市|中)|家属[院楼区]|住宅[区楼]?|[^路街巷弄道]里|新居|安置[区房]|宿舍楼?|[\d一二三四五六七八九十]舍|生活区|职工楼|居民楼|公寓楼?)[^号]*$/
/** A developer's name with that of a compound behind it. */
const DEVELOPED =
  /(?:万科|恒大|保利|龙湖|绿城|融创|金地|中海|世茂|绿地|富力|佳兆业|金科|旭辉|奥园|建业|荣盛|远洋|首开|鲁能|招商|华润|中南|正荣|新城)[\u4e00-\u9fa5]{2,6}$/
/** A number that only says what the parcel's place is near to. */
const BESIDE = /^ *(?:附近|斜?对面|旁边?|隔壁)/
/** What an address ends on when it names a compound or a mall as a whole. */
const COMPOUND =
  /(?:小区|家属[院楼区]|宿舍楼?|公寓楼?|市场|商场|广场|商[城厦]|商贸城|批发城|大厦|大楼|写字楼|购物中心|(?<!幼儿|[公校学]|产业|工业|科技|软件|创业|创意|物流|农业|工)园)(?:[A-Z一二三四五六七八九十东西南北中]+[区期座])?$/
const LANDMARK =
  /附近|旁边?|对面|楼下|后院|桥边|航站楼|展馆|对过|隔壁|路口|街口|交叉口|交汇|交界|转盘|红绿灯|里面|(?:后|前|东|西|南|北|左|右)(?:侧|边|面|头)|往[东西南北]|向[东西南北]|(?:火车|汽车|客运|高铁|动车|轻轨|地铁|加油|收费)站(?:[^ ,，]{0,2}口)?$|[村路街][东西南北](?= |$|,|，)/
/** Where a large place is entered: nobody there takes a parcel in. */
const GATE = /(?:[东西南北正后前侧大校]门|门口|[出入]站?口处?)\)?[ ,，。]*$/
const VILLAGE =
  /(?:村委会|村|屯|寨|社区|居委会|堡|营子?|庄|湾|沟|坪|塘|圩|生产队|[组队]|(?:农|林|牧|渔|盐|茶|分)场|场部)\)?$/
const ROAD = /(?:路|街|大道|道|巷|弄|胡同|段)(?:[东西南北中]段)?\)?$/

/** How far an address without its region leads: to a room, a number in a street, a village's group, a parcel desk, or nowhere. */
export function reach(detail: string): Reach {
  const text = detail
    .replace(NOT_A_DOOR, stretch => '·'.repeat(stretch.length))
    .replace(/ +/g, ' ')
    .trim()
  if (ROOM.test(text)) return { kind: 'room' }
  const street = [...text.matchAll(STREET)].at(-1)
  const organisation = ORGANISATION.test(text)
  if (street) {
    const after = text.slice(street.index + street[0].length)
    const home =
      HOMES.test(after) ||
      (DEVELOPED.test(after) && !ORGANISATION.test(after)) ||
      /单元/.test(after) ||
      (BUILDING.test(after) && !organisation && !FLOOR.test(after.replace(/号楼/g, '')))
    if (BESIDE.test(after)) return { kind: 'nowhere', stopsAt: 'landmark' }
    return home ? { kind: 'nowhere', stopsAt: 'building' } : { kind: 'street' }
  }
  const homes = HOMES.test(text.replace(/^.*(?:工业|产业|科技|软件|创业|创意|物流)[园区]/, ''))
  const floor = FLOOR.test(text.replace(/号楼/g, ''))
  if (BUILDING.test(text)) {
    const enough = !homes && (WORKS.test(text) || (floor && organisation))
    return enough ? { kind: 'desk' } : { kind: 'nowhere', stopsAt: 'building' }
  }
  if (floor && (organisation || !homes)) return { kind: 'desk' }
  if (GROUP.test(text))
    return LANDMARK.test(text) ? { kind: 'nowhere', stopsAt: 'landmark' } : { kind: 'group' }
  if (GATE.test(text)) return { kind: 'nowhere', stopsAt: 'landmark' }
  if (DESK.test(text)) return { kind: 'desk' }
  return { kind: 'nowhere', stopsAt: stopsAt(text) }
}

function stopsAt(text: string): StopsAt {
  const end = text.replace(/[ ()·,，。.;；、]+$/, '')
  if (!/[\u4e00-\u9fa5A-Z0-9]/.test(end)) return 'nothing'
  if (LANDMARK.test(end)) return 'landmark'
  if (COMPOUND.test(end)) return 'building'
  // 湾, 庄 and 堡 end the names of villages, and on a road those of compounds.
  if (VILLAGE.test(end)) return /[路街道巷].*[湾堡庄]$/.test(end) ? 'building' : 'village'
  if (ROAD.test(end)) return 'road'
  if (ORGANISATION.test(end)) return 'organisation'
  return 'building'
}
