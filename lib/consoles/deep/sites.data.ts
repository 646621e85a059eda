/**
 * Consoles that can be read deep, with the addresses of their pages and of the answers looked at there, from the profiles:
 * `npm run consoles` writes this file.
 */
export const DEEP_SITES: readonly (readonly [
  id: string,
  matches: readonly string[],
  answers: readonly string[],
])[] = [
  [
    'doudian-orders',
    ['https://fxg.jinritemai.com/ffa/morder/*'],
    ['https://fxg.jinritemai.com/api/order/searchlist'],
  ],
  [
    'douyin-feige',
    ['https://im.jinritemai.com/pc_seller_v2/*'],
    ['https://pigeon.jinritemai.com/backstage/cmpoent/order/query'],
  ],
  [
    'pinduoduo-chat',
    ['https://mms.pinduoduo.com/chat-merchant/*'],
    ['https://mms.pinduoduo.com/latitude/order/userAllOrder'],
  ],
  [
    'pinduoduo-orders',
    ['https://mms.pinduoduo.com/orders/*'],
    [
      'https://mms.pinduoduo.com/mangkhut/mms/recentOrderList',
      'https://mms.pinduoduo.com/mangkhut/mms/orderDetail',
    ],
  ],
  [
    'taobao-sold',
    [
      'https://myseller.taobao.com/home.htm/trade-platform/tp/sold*',
      'https://qn.taobao.com/home.htm/trade-platform/tp/sold*',
      'https://trade.taobao.com/trade/itemlist/list_sold_items.htm*',
    ],
    ['https://trade.taobao.com/trade/itemlist/asyncSold.htm'],
  ],
  [
    'wechat-shop',
    ['https://store.weixin.qq.com/shop/kf*', 'https://store.weixin.qq.com/shop/order/*'],
    [
      'https://store.weixin.qq.com/shop/kf/cgi/order/getOrderListV2',
      'https://store.weixin.qq.com/shop/kf/cgi/order/searchOrderV2',
    ],
  ],
]
