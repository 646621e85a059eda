import type { Forbidden } from './forbidden'

/** Ways of getting in touch outside the platform, and how they are written to slip past its filters. */
export const CONTACT: Forbidden = {
  kind: 'contact',
  level: 'block',
  words: [
    /微,?信|[v薇威徽],?信(?![力封息])|wei,?xin|we,?chat|绿泡泡|(?<![a-z\d])[vw]x(?![a-z])/g,
    /(?:加|\+|➕)(?:我|个|一下|下)?(?:[v薇威](?![a-z领])|微(?![波型])|qq|扣扣|企鹅|好友|群)/g,
    /[发留给](?:我|个|一下|下)v(?![a-z领])|企鹅号|扣扣(?:号|群|联系)|(?<![a-z])qq(?:号|群|,?\d{5})/g,
    /扫(?:一扫|码)(?![取寄退签开查看安支付])|(?<!取件|寄件|退货|开票|条码和)二维码/g,
    /打我(?:的)?(?:电话|手机)|我的?(?:电话|手机号?)(?:是|,)|私聊|私下(?!里)/g,
  ],
}

/** Telephone numbers, in text whose Chinese numerals have been made digits. Numbers of orders and parcels are longer. */
export const NUMBER: Forbidden = {
  kind: 'number',
  level: 'confirm',
  words: [/(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}\d{7,8}|[48]00\d{7})(?!\d)/g],
}

/** Addresses on the web, in the text as it stands. */
export const LINK: Forbidden = {
  kind: 'contact',
  level: 'confirm',
  words: [/(?:https?:\/\/|www\.)[^\s\u4e00-\u9fff]+|\b[a-z\d-]+\.(?:com|cn|net|shop|top|vip)\b/gi],
}
