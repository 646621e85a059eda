/** Id and addresses of every built-in console, from the profiles: `npm run consoles` writes this file. */
export const SITES: readonly (readonly [id: string, matches: readonly string[]])[] = [
  ['alibaba-1688', ['https://air.1688.com/app/ocms-fusion-components-1688/*']],
  [
    'amazon-order',
    [
      'https://sellercentral.amazon.com/orders-v3/*',
      'https://sellercentral.amazon.co.uk/orders-v3/*',
      'https://sellercentral.amazon.de/orders-v3/*',
      'https://sellercentral.amazon.co.jp/orders-v3/*',
      'https://sellercentral-europe.amazon.com/orders-v3/*',
    ],
  ],
  ['converse', []],
  ['doudian-orders', ['https://fxg.jinritemai.com/ffa/morder/*']],
  ['douyin-feige', ['https://im.jinritemai.com/pc_seller_v2/*']],
  [
    'ebay-order',
    [
      'https://www.ebay.com/mesh/ord/details*',
      'https://www.ebay.com/sh/ord*',
      'https://www.ebay.co.uk/mesh/ord/details*',
      'https://www.ebay.de/mesh/ord/details*',
    ],
  ],
  ['etsy-orders', ['https://www.etsy.com/your/orders/*']],
  ['goofish', ['https://www.goofish.com/im*']],
  ['jd-chat', ['https://dongdong.jd.com/*', 'https://shop.jd.com/jdm/kefu/*']],
  ['jd-orders', ['https://shop.jd.com/jdm/trade/orders/*', 'https://porder.shop.jd.com/order/*']],
  ['kuaishou-im', ['https://im.kwaixiaodian.com/*']],
  ['onetalk', ['https://onetalk.alibaba.com/*']],
  ['pinduoduo-chat', ['https://mms.pinduoduo.com/chat-merchant/*']],
  ['pinduoduo-orders', ['https://mms.pinduoduo.com/orders/*']],
  [
    'shopee-orders',
    [
      'https://seller.shopee.com.br/portal/sale/*',
      'https://seller.shopee.co.id/portal/sale/*',
      'https://seller.shopee.co.th/portal/sale/*',
      'https://seller.shopee.com.my/portal/sale/*',
      'https://seller.shopee.sg/portal/sale/*',
      'https://seller.shopee.tw/portal/sale/*',
      'https://banhang.shopee.vn/portal/sale/*',
    ],
  ],
  ['taobao-desktop', []],
  [
    'taobao-detail',
    [
      'https://qn.taobao.com/home.htm/trade-platform/tp/detail*',
      'https://myseller.taobao.com/home.htm/trade-platform/tp/detail*',
      'https://trade.taobao.com/trade/detail/trade_item_detail.htm*',
    ],
  ],
  ['taobao-history', ['https://myseller.taobao.com/home.htm/message-record*']],
  ['taobao-memo', ['https://trade.taobao.com/trade/memo/*']],
  [
    'taobao-sold',
    [
      'https://myseller.taobao.com/home.htm/trade-platform/tp/sold*',
      'https://qn.taobao.com/home.htm/trade-platform/tp/sold*',
      'https://trade.taobao.com/trade/itemlist/list_sold_items.htm*',
    ],
  ],
  [
    'tiktok-chat',
    [
      'https://seller-us.tiktok.com/chat/*',
      'https://seller-vn.tiktok.com/chat/*',
      'https://seller-br.tiktok.com/chat/*',
      'https://seller-id.tokopedia.com/chat/*',
    ],
  ],
  ['vendure', []],
  ['wechat-shop', ['https://store.weixin.qq.com/shop/kf*', 'https://store.weixin.qq.com/shop/order/*']],
  ['xiaohongshu', ['https://walle.xiaohongshu.com/cstools/*', 'https://ark.xiaohongshu.com/app-order/*']],
]
