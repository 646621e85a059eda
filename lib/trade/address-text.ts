import { blank, foldWidth } from './fold'

/** A buyer's address without what is not address. All texts have the original's length and positions; what was taken out is spaces. */
export interface AddressText {
  readonly body: string
  /** What was asked of the courier inside the address (送货请提前联系). */
  readonly notes: readonly string[]
  /** Phone numbers found inside. */
  readonly phones: readonly string[]
  /** It breaks off inside a bracket. */
  readonly cut: boolean
}

export const MOBILE = /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?:(?:-|转|#)\d{3,6})?(?!\d)/g
/** A room number with the phone stuck to it: 30213800000000. */
const JOINED_MOBILE = /(?<=(?<!\d)\d{1,4})1[3-9]\d{9}(?!\d)/g
const OTHER_PHONE = /(?<!\d)(?:0\d{2,3}[- ]?\d{7,8}|400[- ]?\d{3}[- ]?\d{4}|1\d{2}\*{4}\d{4})(?!\d)/g
const POSTCODE = /(?<![\dA-Z-]|单元|[栋幢座楼层])\d{6}(?![\d号室栋幢-])/g
const NAME_LABEL =
  /(?:收货人|收件人|联系人|姓名)[ :]*[\u4e00-\u9fa5·]{2,4}?(?=$|[ ,，;；。]|手机|电话|所在|地址|\d)/g
const LABEL =
  /(?:收货人|收件人|联系人|姓名|收货地址|收件地址|详细地址|所在地区|所在区域|手机号码?|联系方式|联系电话|邮政编码|邮编|电话|地址) ?:|收货人|收件人|收货地址|收件地址|详细地址|所在地区|手机号码?|联系电话|邮编/g
const ASKS =
  /(?:到了|货到|到时|来前|来时)?(?:请|麻烦|务必|勿|不要|别(?!墅|院|苑)|提前|联系|打?电话(?![局厅亭])|(?<![解开])放(?:在|到|门[口卫]|前台|物业|保安|快递|驿站|丰巢|蜂巢|柜|传达|楼下)|到[^ ,，]{0,3}(?:打|再?联系)|送(?:到|货|上)|派送|谢谢|周末|工作日|备注|快递(?![柜站点]|物流|[^ ]{0,3}(?:公司|园|网点))|到付|包装|代收(?!点)|尽快|本人签|签收|致电)[^ ,，。;；、()]*/g
/** The surnames most people have; a word that begins with none of them is taken for no name unless it is called one. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤'
/** Less common ones, some of them words besides: they make a name only right beside a phone number. */
export const RARE_SURNAMES =
  '梅盛柯骆樊凌霍柳甘童颜倪牛温卓葛纪阮蓝季洪左吉邢裴翁荣荀惠甄曲封储靳井焦巴牧宁仇栾厉祖符景詹束幸怀蒲赖蔺屠蒙池乔闻党翟劳申冉雍桑桂燕冀尚农庄晏柴瞿阎茹习艾鱼古易耿匡文寇欧聂敖冷辛简饶沙鞠丰关查荆游竺权盖佟苗项祝舒屈宗郁杭闵席娄危盛刁虞管房缪宣单钮滑包'
const LONE_NAME = new RegExp(
  `(?<=^|[ ,，。;；:])[${SURNAMES}][\\u4e00-\\u9fa5]{1,2}(?:收|先生|女士|小姐)?(?=$|[ ,，。;；])`,
  'g',
)
/** A word that is a place or a school year, not a person (金水路, 高三). */
const NO_PERSON = /^高[一二三]$|[路街道巷弄里村庄镇乡区县市园苑城楼厦店院校厂场站港湾桥屯组队号栋座]$/

/** The map picker's own addition at the end, `(某某附近)`: says where the pin is, not where the buyer lives. Empty when there is none. */
export function pickerSuffix(folded: string): string {
  const end = folded.trimEnd()
  if (!/附近\)$/.test(end)) return ''
  let depth = 0
  for (let at = end.length - 1; at >= 0; at--) {
    if (end[at] === ')') depth++
    else if (end[at] === '(' && --depth === 0) return folded.slice(at)
  }
  return ''
}

/** Takes an address apart that was written in one piece: phones, notes in brackets, the map picker's suffix, what is left. Never throws. */
export function readAddressText(text: string): AddressText {
  let body = foldWidth(text)
  const suffix = pickerSuffix(body)
  if (suffix) body = blank(body, body.length - suffix.length, body.length)
  const cut = count(body, '(') > count(body, ')')
  const notes: string[] = []
  const phones: string[] = []
  const take = (pattern: RegExp, keep?: string[], unless?: RegExp) => {
    for (const match of body.matchAll(pattern)) {
      if (unless?.test(match[0])) continue
      keep?.push(text.slice(match.index, match.index + match[0].length).trim())
      body = blank(body, match.index, match.index + match[0].length)
    }
  }
  take(NAME_LABEL)
  take(LABEL)
  take(MOBILE, phones)
  take(JOINED_MOBILE, phones)
  take(OTHER_PHONE, phones)
  take(POSTCODE)
  take(ASKS, notes)
  take(LONE_NAME, undefined, NO_PERSON)
  return { body, notes, phones, cut }
}

const count = (text: string, char: string): number => text.split(char).length - 1
