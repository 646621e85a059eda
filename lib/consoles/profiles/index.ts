import { fits } from '../fits'
import type { ConsoleProfile } from '../profile'
import { alibaba1688 } from './alibaba-1688'
import { amazonOrder } from './amazon-order'
import { chatwoot } from './chatwoot'
import { converse } from './converse'
import { doudianOrders } from './doudian-orders'
import { douyinFeige } from './douyin-feige'
import { ebayOrder } from './ebay-order'
import { etsyOrders } from './etsy-orders'
import { freescout } from './freescout'
import { goofish } from './goofish'
import { jdChat } from './jd-chat'
import { jdOrders } from './jd-orders'
import { kuaishouIm } from './kuaishou-im'
import { odoo } from './odoo'
import { onetalk } from './onetalk'
import { pinduoduoChat } from './pinduoduo-chat'
import { pinduoduoOrders } from './pinduoduo-orders'
import { practice } from './practice'
import { saleor } from './saleor'
import { shopeeChat } from './shopee-chat'
import { shopeeOrders } from './shopee-orders'
import { shopware } from './shopware'
import { taobaoDesktop } from './taobao-desktop'
import { taobaoDetail } from './taobao-detail'
import { taobaoHistory } from './taobao-history'
import { taobaoMemo } from './taobao-memo'
import { taobaoSold } from './taobao-sold'
import { taogongchang } from './taogongchang'
import { tiktokChat } from './tiktok-chat'
import { vendure } from './vendure'
import { wechatShop } from './wechat-shop'
import { woocommerce } from './woocommerce'
import { xiaohongshu } from './xiaohongshu'
import { xiaohongshuOrders } from './xiaohongshu-orders'
import { zammadDesk } from './zammad'

/** Every console Deskside knows by itself. */
export const PROFILES: readonly ConsoleProfile[] = [
  alibaba1688,
  amazonOrder,
  chatwoot,
  converse,
  doudianOrders,
  douyinFeige,
  ebayOrder,
  etsyOrders,
  freescout,
  goofish,
  jdChat,
  jdOrders,
  kuaishouIm,
  odoo,
  onetalk,
  pinduoduoChat,
  pinduoduoOrders,
  practice,
  saleor,
  shopeeChat,
  shopeeOrders,
  shopware,
  taobaoDesktop,
  taobaoDetail,
  taobaoHistory,
  taobaoMemo,
  taobaoSold,
  taogongchang,
  tiktokChat,
  vendure,
  wechatShop,
  woocommerce,
  xiaohongshu,
  xiaohongshuOrders,
  zammadDesk,
]

/** The profile whose pages this address is one of. */
export function profileFor(url: string): ConsoleProfile | undefined {
  // The practice console is also a page of the extension itself, whose address differs on every machine.
  if (/^[a-z]+-extension:\/\/[^/]+\/demo\.html/.test(url)) return practice
  return PROFILES.find(profile => profile.matches.some(match => fits(match, url)))
}
