import type { Act } from '@/lib/practice/act'
import type { Cue } from '@/lib/practice/script'
import type { Fen } from '@/lib/trade/money'

/** A reply, or a button pressed in the first order. */
export type Step = string | Act

/** What an agent writes or does so that a buyer who listens for it hears it; two ways where agents differ. */
export const REPLIES: Readonly<Record<string, readonly Step[]>> = {
  greeting: ['在的呢，您请说'],
  affirms: ['可以的亲'],
  'hold-on': ['稍等，我帮您看一下'],
  apology: ['真是抱歉，给您添麻烦了'],
  closing: ['感谢支持，祝您生活愉快'],
  'dispatch-time': ['今天就给您安排发出', '已经在打包了哈，今晚发'],
  'delivery-time': ['一般三天左右到', '大概要看中转，预计两天到'],
  'asks-address': ['麻烦把新地址发我一下', '收件人和电话地址都发我哈'],
  'asks-door': ['地址里少了门牌号，是几栋几单元呀'],
  'confirms-address': ['跟您核对下地址，您看对吗'],
  'address-changed': ['地址给您改好了哈'],
  noted: ['好，给您备注了'],
  nudge: ['看到您还没付款，今天付款今天就能发哦'],
  'price-firm': ['这已经是最低价了亲'],
  discount: ['给您一张优惠券，领了再拍'],
  cod: ['货到付款要比在线付多几块手续费哦', '到付会贵一点，以订单显示的为准'],
  'asks-photo': ['麻烦拍张照片发我看看'],
  resend: ['我给您补发一份', '这就给您重新寄一个'],
  'refund-way': ['同意退款了，钱原路退回'],
  'asks-reason': ['方便说下是什么原因吗'],
  trace: ['我这就联系快递核实，物流有消息告诉您'],
  'self-check': ['您自己在订单里核对下地址哦，我这边看到的是加密的'],
  reorder: ['那单已经关闭了，您重新拍一单就行'],
  recommends: ['建议选大一点的规格，两片拼起来够宽'],
  'offers-remedy': ['您看退货还是换新，我们负责处理'],
  invoice: ['可以开发票的，抬头发我'],
  'no-reward': ['没有返现的亲，平台不让'],
  'pays-for-review': ['好评返现三元哦'],
  'out-of-stock': ['实在抱歉，这款暂时缺货了'],
  'other-courier': ['这个带锂电，西藏那边快递不收，给您换邮政可以吗'],
  'hands-over': ['我马上请主管跟您联系'],
  'asks-twice': ['您好像拍了两单一样的，是都要吗'],
  'asks-wanted': ['您这单还需要吗'],
  'brings-news': ['网点说明天就派送'],
  'asks-review': ['用着还舒服吗，方便的话帮忙写个评价'],
  together: ['两单给您一起发哈'],
  'address-edited': [
    {
      kind: 'address',
      recipient: { name: '冯乐', phone: '13700002086', address: '浙江省杭州市余杭区荷塘路9号2幢402' },
    },
  ],
  shipped: [{ kind: 'ship', courier: '中通快递', trackingNumber: '75831204966013' }],
  remarked: [{ kind: 'remark', text: '按买家要求 — 小席' }],
  repriced: [{ kind: 'price', amount: 12000 as Fen }],
  reminded: [{ kind: 'remind' }],
  refunded: [{ kind: 'refund' }],
} satisfies Partial<Record<Cue, readonly Step[]>>

/** Holds nothing a buyer listens for. */
export const BESIDE_THE_POINT = '亲，您说的我记一下哈'
