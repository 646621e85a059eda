import type { FlagColour, OrderState, RefundState } from '@/lib/trade/order'
import type { Act } from './act'

/**
 * The practice console's own words. It stands for a Chinese seller console, whose language does not follow the
 * agent's, and the practice profile reads these labels: they are page content, not words of the interface.
 */
export const STATE_LABELS: Readonly<Record<OrderState, string>> = {
  unpaid: '待付款',
  paid: '待发货',
  shipped: '已发货',
  received: '已签收',
  finished: '交易成功',
  closed: '交易关闭',
}

export const REFUND_LABELS: Readonly<Record<RefundState, string>> = {
  refunding: '退款中',
  refunded: '退款成功',
  refused: '退款关闭',
}

export const ACT_LABELS: Readonly<Record<Act['kind'], string>> = {
  remark: '备注',
  address: '修改地址',
  ship: '发货',
  price: '改价',
  remind: '催支付',
  refund: '同意退款',
}

/** Flags the console offers, in its own order. */
export const FLAG_LABELS: readonly (readonly [FlagColour, string])[] = [
  ['red', '红'],
  ['yellow', '黄'],
  ['green', '绿'],
  ['blue', '蓝'],
  ['purple', '紫'],
]

export const LABELS = {
  console: '练习后台',
  buyers: '买家列表',
  chat: '聊天',
  messages: '聊天记录',
  orders: '买家的订单',
  noOrders: '暂无订单，买家还没有下单',
  chatting: '会话',
  waitingNow: '人待回复',
  reply: '回复内容',
  replyHint: 'Enter 发送，Shift+Enter 换行，空白时 ↑ ↓ 切换买家',
  send: '发送',
  unread: '条未读',
  waited: '已等',
  robot: '机器人',
  goodsCard: '商品',
  picture: '图片',
  save: '保存',
  cancel: '取消',
  copy: '复制',
  orderNumber: '订单编号',
  placed: '下单时间',
  paid: '付款时间',
  shipBy: '承诺发货时间',
  shipped: '发货时间',
  received: '签收时间',
  afterSale: '售后状态',
  asked: '申请时间',
  amountPaid: '实付',
  amountDue: '应付',
  recipient: '收货信息',
  buyerMessage: '买家留言',
  remark: '商家备注',
  courier: '快递公司',
  trackingNumber: '运单号',
  trace: '物流',
  remarkText: '备注内容',
  flag: '旗帜',
  noFlag: '无',
  flagged: '旗',
  recipientName: '收货人',
  recipientPhone: '手机号',
  recipientAddress: '详细地址',
  newPrice: '改为（元）',
} as const
