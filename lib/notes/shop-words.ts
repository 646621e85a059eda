import type { Say, WordKey } from '@/lib/locales/words'

/**
 * What a remark is written with, whatever language the sidebar speaks: the packer who reads it works in the shop's. The same words as the
 * Chinese ones of the interface (a test compares them).
 */
export const SHOP_WORDS = {
  'remark.changed': '$1：$2 → $3',
  'remark.set': '$1：$2',
  'remark.and': '；',
  'remark.field.name': '收件人',
  'remark.field.phone': '电话',
  'remark.field.address': '地址',
  'remark.field.door': '门牌',
  'alert.address.confirmed': '买家说地址没错',
  'alert.address.dear': '金额到了店里要核对的数',
  'alert.address.every': '按店里的规矩核对地址',
  'alert.address.hidden': '地址或电话看不全，请买家自己核对',
  'alert.address.note': '点“已处理”记下来',
  'alert.address.shopAsks': '店里设了每单都核对',
  'alert.address.title': '核对收货地址',
  'alert.buyerMessage.title': '买家留言没人回',
  'alert.change.address': '买家要改地址',
  'alert.cod.agreed': '买家同意到付的价格',
  'alert.cod.refused': '买家不要到付，请他重拍在线付款',
  'alert.cod.title': '货到付款，发货前说清差价',
  'alert.cod.why': '到付价格、电话和地址先跟买家确认',
  'alert.cod.write': '写进备注，打包时看得到',
  'alert.courier.asked': '买家指定了快递',
  'alert.courier.refuses': '这家快递不收或不到',
  'alert.duplicate.half': '同款已付一单，这单还没付',
  'alert.duplicate.title': '可能重复下单',
  'alert.remarkPromise.title': '答应的赠品或优惠没写备注',
  'alert.remarkPromise.write': '写进备注，打包时看得到',
  'alert.stock.title': '缺货，还没告诉买家',
  'alert.together.title': '可以合并发货',
  'alert.together.two': '同一位买家，两个地址',
} as const satisfies Readonly<Partial<Record<WordKey, string>>>

const isShopWord = (key: WordKey): key is keyof typeof SHOP_WORDS => Object.hasOwn(SHOP_WORDS, key)

/** The words of a remark in the shop's language; of the interface's where the table has none. */
export const shopSay =
  (say: Say): Say =>
  (key, ...args) =>
    isShopWord(key)
      ? SHOP_WORDS[key].replace(/\$(\d)/g, (_, n: string) => String(args[Number(n) - 1] ?? ''))
      : say(key, ...args)
