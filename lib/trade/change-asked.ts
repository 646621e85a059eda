/** What a buyer asks to have changed after ordering. */
export interface ChangeAsked {
  readonly what: 'address' | 'phone' | 'name'
  /** The buyer's own line. */
  readonly quote: string
}

const WHAT: readonly (readonly [ChangeAsked['what'], RegExp])[] = [
  ['phone', /电话|手机|号码|联系方式/],
  ['name', /收件人|收货人|名字|姓名/],
  ['address', /地址|收货信息|收件信息|寄到|发到|送到|门牌|楼号|房号/],
]
const CHANGE =
  /改|换(?!货)|更正|变更|写错|填错|选错|弄错|搞错|发错|错了|不对|有误|有变|搬家|搬走|少写|漏写|没写/
/** Asking to send it elsewhere, without the word: 能寄到公司吗, 帮我发到我妈家. */
const ELSEWHERE =
  /(?:能|可以|可不可以|帮我?|麻烦|想)[^，,。]{0,6}(?:寄|发|送)(?:到|去|给)(?!货|不)|(?:寄|发|送)(?:到|去)[^，,。]{2,8}(?:可以|行|好|成)(?:吗|不|么|吧)|改(?:到|去|成)[^，,。]{0,6}(?:家|公司|单位|学校|店里|宿舍)/
/** Not about this parcel's recipient, or the contrary. */
const NOT =
  /(?:退货|退回|寄回|你们|店铺|发货|仓库|客服)的?(?:地址|电话|号码)|(?:没|没有|未|无)(?:写|填|选|弄)?错|不(?:用|要|需要?|必|想)(?:再)?(?:改|换|更改|修改)|不改|不换|别改|改好了|已经?改|改过了|是对的|没问题|改价|订单号|快递(?:电话|单号)|单号|送到?(?:家?门口|楼[上下]|上门|村[里口]?|镇上|驿站|快递柜)/

/** The last of the buyer's lines that asks to change where or to whom the parcel goes; undefined when none does. */
export function changeAsked(lines: readonly string[]): ChangeAsked | undefined {
  for (const quote of [...lines].reverse()) {
    const line = quote.slice(0, 200)
    if (NOT.test(line)) continue
    const what = WHAT.find(([, words]) => words.test(line))?.[0]
    if (what && CHANGE.test(line)) return { what, quote }
    if (ELSEWHERE.test(line)) return { what: 'address', quote }
  }
  return undefined
}
