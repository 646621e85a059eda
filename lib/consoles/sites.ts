import type { ConsoleId } from '@/lib/trade/console'
import { fits } from './fits'

/**
 * Where each built-in console stands: all that the first script of a page needs to know of it. The profile itself comes
 * with the second; a test holds this table to what the profiles say.
 */
export const SITES: readonly (readonly [id: string, matches: readonly string[]])[] = [
  ['pinduoduo-chat', ['https://mms.pinduoduo.com/chat-merchant/*']],
  ['pinduoduo-orders', ['https://mms.pinduoduo.com/orders/*']],
  ['douyin-feige', ['https://im.jinritemai.com/pc_seller_v2/*']],
  [
    'taobao-sold',
    [
      'https://myseller.taobao.com/home.htm/trade-platform/tp/sold*',
      'https://qn.taobao.com/home.htm/trade-platform/tp/sold*',
      'https://trade.taobao.com/trade/itemlist/list_sold_items.htm*',
    ],
  ],
  [
    'taobao-detail',
    [
      'https://qn.taobao.com/home.htm/trade-platform/tp/detail*',
      'https://myseller.taobao.com/home.htm/trade-platform/tp/detail*',
      'https://trade.taobao.com/trade/detail/trade_item_detail.htm*',
    ],
  ],
]

/** The console whose pages this address is one of. */
export function siteFor(url: string): ConsoleId | undefined {
  const [id] = SITES.find(([, matches]) => matches.some(match => fits(match, url))) ?? []
  return id as ConsoleId | undefined
}
