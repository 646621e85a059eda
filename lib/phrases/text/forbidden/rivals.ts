/**
 * Names of the platforms, by console family: on one console those of all others are flagged. Couriers, places and
 * ordinary words that only look like them are left alone (京东快递, 北京东站, 今天猫粮, 尽快手动, 取得物流).
 */
export const RIVALS: Readonly<Record<string, RegExp>> = {
  taobao: /淘宝|(?<![今明后昨每白当聊春夏秋冬])天猫(?![粮砂抓咪零条包窝罐])|某宝|某猫/g,
  pinduoduo: /拼多多|[拼并]夕夕|(?<![a-z])pdd(?![a-z])/g,
  jd: /(?<![北南东])京东(?!快递|物流|[城路区大方])|狗东|某东(?!西)/g,
  douyin: /抖音|抖店|某音/g,
  kuaishou: /(?<![尽赶加很太飞])快手(?![动工写续机里头快])/g,
  xiaohongshu: /小红[书薯]/g,
  wechat: /视频号|微信小店/g,
  vip: /唯品会/g,
  alibaba: /(?<!\d)1688(?!\d)|阿里巴巴/g,
  xianyu: /闲鱼/g,
  dewu: /(?<![取获值舍使])得物(?![流料品件业])/g,
}

/** What is a matter of course on its own console: its way to pay, its own name for a chat. */
export const AT_HOME: Readonly<Record<string, RegExp>> = {
  taobao: /支付宝|1688|闲鱼/g,
  wechat: /微信(?:支付|小店|客服|零钱)|扫码支付/g,
  jd: /京东支付/g,
}
