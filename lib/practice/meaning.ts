/**
 * What a reply of the agent's can mean to a buyer. Told by what the reply contains, not by its exact words:
 * a phrase of the shop's and a hurried own sentence should be understood alike. Gaps are bounded, so a long
 * reply costs no more than its length.
 */
const WORDS = {
  greeting: /您好|你好|在的|在呢|欢迎光临|亲爱的/,
  affirms:
    /(^|[，,。！!~\s])(可以|行|好|能|有)(的|哒|滴|哦|呀|呢)?(亲|哈)?([，,。！!~\s]|$)|是的|对的|没问题|没错|够(了|的|用)/,
  'hold-on': /稍等|稍候|等一下|等下|(帮|给|这边|马上|现在).{0,6}(查|看|核实|问|确认一下)/,
  apology: /抱歉|不好意思|对不起|见谅|添麻烦|理解您|让您久等/,
  closing: /感谢|谢谢|祝您|祝亲|生活愉快|欢迎(再|下次)|随时(联系|找|来)|不客气|应该的|支持/,
  'dispatch-time':
    /(今天|今晚|明天|当天|尽快|小时|点前|天内).{0,14}(发|寄|出库)|(发货|发出|寄出|安排).{0,14}(今天|今晚|明天|当天|尽快|小时|点|天内)|(已经?|正在).{0,6}(打包|出库|配货)|最晚.{0,26}(发|寄)|(顺序|先后).{0,6}(安排|发)/,
  'delivery-time':
    /[一二两三四五六七\d].{0,4}天.{0,8}(到|送达|收到|左右)|(到|送达|收到).{0,10}天|大概.{0,8}到|预计.{0,10}(到|送)|哪天到|要?看.{0,6}(中转|距离|路程)/,
  'asks-address':
    /(发|提供|告诉|告知|给|说).{0,14}(地址|收货信息|收件信息)|(新|正确|完整)的?.{0,4}(地址|收货|收件)|收(货|件)人.{0,12}(电话|手机)|地址.{0,8}(发|告诉|提供|给我)/,
  'asks-door':
    /门牌|几栋|几号楼|几单元|楼栋|单元|房间?号|室号|详细(一点|些|地址)|具体.{0,6}(地址|位置|哪)|地址.{0,6}不(全|完整|详细)/,
  'confirms-address':
    /(核对|确认|看).{0,8}(地址|收货|收件|信息)|(地址|收货|收件|信息).{0,60}(对吗|对吧|对不对|是吗|是吧|无误|正确|没问题|没错|确认)/,
  'address-changed':
    /(已|改好|帮|给|这边).{0,8}(改|换|修改|更新|备注|登记).{0,8}(地址|好|了|过来)|地址.{0,8}(改好|改了|换好|已改|更新|备注)/,
  noted: /备注|登记|记下|记好|标注|交代仓库|跟仓库|通知仓库|安排(好|上|了)|优先/,
  nudge:
    /(还没|还未|没有?|尚未|未).{0,4}(付款|支付|付)|待付款|待支付|(尽快|方便|及时|早点|赶紧|抓紧).{0,8}(付|支付|拍)|(付款|支付).{0,12}(发货|发出|截单|安排|保留|过期|关闭|优先|哦|呢)|截单/,
  'price-firm':
    /最低|底价|没办法.{0,6}(少|优惠|便宜)|(不|没法|无法).{0,4}(议价|还价|再少|便宜|优惠)|少不了|统一价|活动价|薄利/,
  discount:
    /优惠券|领券|券|立减|满减|满.{0,4}减|减.{0,2}\d|少.{0,2}\d|便宜.{0,2}\d|包邮|送您|赠送|送一|送个|改(好|了)?价|折/,
  cod: /货到付款|到付|差价|代收|手续费|贵\s*\d|多(付|收|出|加).{0,4}(钱|元|块|\d)|在线(付|支付)|上门收/,
  'asks-photo': /(拍|发|传|提供|上传).{0,8}(照|图|视频|面单)|照片|图片/,
  resend: /补发|补寄|重新(发|寄)|重发|换新|换一个|寄(一|个|套)|补(一?[个包份件套]|给|上)/,
  'refund-way':
    /申请.{0,6}(退|售后|仅退)|(退货|退款|退|钱).{0,10}(原路|到账|同意|通过|流程|小时|工作日|处理)|(同意|给您|帮您).{0,6}退|寄回|运费险|到账/,
  'asks-reason':
    /什么原因|为什么|怎么(了|回事)|哪里(不|有)|哪方面|什么问题|方便(说|告诉)|不(满意|喜欢|合适).{0,4}(吗|呢)/,
  trace:
    /(联系|催|核实|询问|反馈|问|查).{0,10}(快递|物流|网点|仓库|中转)|(快递|物流|网点|包裹|单号).{0,14}(核实|催|查|联系|更新|揽收|跟进|延迟)|最新.{0,4}物流/,
  'self-check':
    /(您|亲|自己|麻烦).{0,10}(核对|看看|看一下|看下|查看|确认|检查).{0,12}(地址|信息|订单)|(看不到|看不见|隐藏|加密|隐私|脱敏|打码|星号|\*)/,
  reorder: /重新(拍|下单|购买|买)|再(拍|下|买)(一|单|个)?|新(拍|下)|链接/,
  recommends: /推荐|建议|适合|可以(选|拍|买)|(选|拍).{0,8}(就|款|号|寸)|区别|材质|规格/,
  'offers-remedy': /补偿|赔|换|退|处理|解决|负责|售后|红包|优惠/,
  invoice: /发票|抬头|税号/,
  'no-reward': /(没有?|不能?|无法|不可以).{0,6}(返现|红包|奖励|返)|(返现|红包|奖励).{0,6}(没有|不)/,
  'out-of-stock': /缺货|没货|断货|无货|卖完|售罄|补货|到货|没有?现货/,
  'other-courier':
    /(改|换|走|发|用).{0,4}(邮政|EMS|中通|圆通|韵达|顺丰|德邦|陆运)|(邮政|EMS|顺丰|德邦|陆运).{0,8}(发|寄|可以|能到)|(不到|到不了|发不了|不收)/,
  'hands-over':
    /(转|交|请|找|反馈|上报|联系).{0,8}(主管|经理|店长|负责人|领导|专员|同事|人工)|(主管|经理|店长|专员).{0,10}(联系|处理|回复|跟进)/,
  'asks-twice': /两单|拍重|重复|多拍|拍了两|下了两|两个订单|都要吗|都需要/,
  together: /合并|一起.{0,2}(发|寄|打包)|一块.{0,2}(发|寄)|同一个包裹/,
  'asks-wanted': /还(需要|想要|要吗|要不要)|考虑(得|好)|不需要的话/,
  'asks-review':
    /(给|写|留|打).{0,6}(评价|五星)|(用着|睡着|穿着).{0,8}(怎么样|还好|舒服|顺手)|(感觉|体验|使用).{0,6}(怎么样|如何|满意)/,
  'promises-gift': /(送|给)您.{0,8}(小样|赠品|礼)|(多|额外|再)(送|放|给)(您)?.{0,3}(份|个|包|小样)/,
  applies: /(申请|争取)(一下|下|看看|试试)|(给|帮|为)您(申请|争取)/,
  'promises-news':
    /(给|帮|为)您.{0,4}(催|查|问|核实)(一下|下)?|有(结果|消息|回复).{0,6}(告诉|联系|通知|回复)/,
  'brings-news': /(查|问|核实|催)(到|好|过)了|有(结果|消息)了|找到了|网点(说|回复)/,
  'tells-number': /单号|运单|(已|给您|帮您)(经)?发(出|货|走)/,
  /** Forbidden on every platform: money or gifts for a good review. */
  'pays-for-review': /(好评|晒图|评价|五星).{0,12}(返|红包|现金|\d+\s*[元块])|返现/,
  /** Forbidden on every platform: contact or payment outside it. */
  'off-platform': /微信|加我?[vV]\b|[vV][xX]|扣扣|[qQ]{2}号?|支付宝转|私下(转|付)/,
} as const satisfies Record<string, RegExp>

export type Meaning = keyof typeof WORDS

export const MEANINGS = Object.keys(WORDS) as readonly Meaning[]

/** Everything a reply can be taken to mean; empty when it says nothing a buyer listens for. */
export function meaningsOf(text: string): ReadonlySet<Meaning> {
  const plain = text.replace(/\s+/g, ' ')
  const found = new Set(MEANINGS.filter(meaning => WORDS[meaning].test(plain)))
  // To refuse a reward is not to promise one.
  if (found.has('no-reward')) found.delete('pays-for-review')
  return found
}

/** Meanings that ask the buyer for patience or are mere politeness: no reason to say "I don't understand". */
export const POLITE: ReadonlySet<Meaning> = new Set([
  'greeting',
  'hold-on',
  'apology',
  'closing',
  'promises-news',
  'applies',
])
