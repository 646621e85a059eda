import type { OrderState, RefundState } from './order'

/** What a phrase says. Neither: it is a status, but none of ours (`待成团`, `Draft`), or it only says who moves next. */
export interface StatusMeaning {
  readonly state?: OrderState
  readonly refund?: RefundState
}

/** Status phrases as consoles write them, by what they mean. Lower case; several meanings in one string are joined by a comma. */
export interface StatusWords {
  readonly states: Partial<Record<OrderState, string[]>>
  readonly refunds: Partial<Record<RefundState, string[]>>
  readonly neutral: string[]
}

const words = (text: string) => text.split(' ')

/** Pinduoduo, Douyin, Taobao, Tmall, JD and the tools around them. */
export const STATUS_ZH: StatusWords = {
  states: {
    unpaid: words(
      '待付款 待支付 未付款 未支付 等待买家付款 等待付款 买家待付款 待买家付款 订单待付款 等待支付 已下单待付款 已下单未付款 正在付款 安排支付中',
    ),
    paid: words(
      '待发货 未发货 已付款 买家已付款 等待卖家发货 等待商家发货 待卖家发货 待商家发货 已付款待发货 付款待发货 备货中 待出库 待配货 已支付 已结算 付款成功 支付成功 已授权支付 支付已授权 已授权付款 支付已完成',
    ),
    shipped: words(
      '已发货 卖家已发货 商家已发货 待收货 待签收 等待买家确认 等待买家确认收货 等待买家收货 已出库 运输中 派送中 待买家收货 部分发货 部分已发货',
    ),
    received: words('已签收 已收货 买家已签收 买家已收货 已送达'),
    finished: words('交易成功 交易完成 已完成 订单完成 订单已完成'),
    closed: words(
      '交易关闭 已关闭 已取消 订单已取消 订单取消 付款关闭 订单关闭 订单已关闭 交易已关闭 未成交 拼单未成功 拼单失败 买家已取消 卖家已取消 系统取消',
    ),
  },
  refunds: {
    refunding: words(
      '退款中 退货退款中 退款处理中 申请退款 买家申请退款 退货退款 请退款 待退货 待退款 退货中 等待退款 订单部分退款中 部分退款中 商家同意退款 已同意退货退款 已同意拒收退款 退款待处理 退货待处理 待处理退款 售后中 售后处理中 退货完成',
    ),
    refunded: words('退款成功 已退款 退款完成 全额退款 退货退款成功 退款已完成'),
    refused: words('退款失败 驳回退款 拒绝退款 商家拒绝退款 平台拒绝退款 已拒绝退款'),
  },
  neutral: words(
    '待成团 待商家处理 待用户处理 待用户发货 待用户拒收 平台处理中 退款关闭 无售后 部分退款成功 资金保护中 已锁定 暂停 草稿 草稿订单 正在选择商品 添加商品中 买家撤销 待评价 已评价',
  ),
}

const lines = (text: string) => text.split('|')

export const STATUS_EN: StatusWords = {
  states: {
    unpaid: lines(
      'unpaid|awaiting payment|pending payment|payment pending|waiting for payment|not paid|to pay|arranging payment',
    ),
    paid: lines(
      'paid|payment settled|payment authorized|to ship|awaiting shipment|awaiting fulfillment|awaiting dispatch|unshipped|not shipped|ready to ship|awaiting collection|pre-transit',
    ),
    shipped: lines('shipped|in transit|dispatched|partially shipped|out for delivery|fulfilled'),
    received: lines('delivered|received|order received'),
    finished: lines('completed|complete|finished'),
    closed: lines('cancelled|canceled|closed|order cancelled|order canceled'),
  },
  refunds: {
    refunding: lines('refunding|refund requested|refund pending|return requested|refund in progress'),
    refunded: lines('refunded|refund completed|fully refunded'),
    refused: lines('refund rejected|refund declined|refund refused'),
  },
  neutral: lines(
    'unfulfilled|draft|adding items|pending|partially refunded|modifying|on hold|partially delivered',
  ),
}
