/**
 * What a phrase claims and no page says: that something was done (地址改好了), seen (照片看到了) or is so in the shop (这款是预售, 暂时没货). The agent
 * knows whether it is true; the model does not.
 */
const CLAIMS =
  /改好|备注好|登记好|安排好|弄好|(?:已经?|刚)(?:帮|给|为|向|跟)?您?(?:改|备注|登记|寄|补|催|同意|收到|联系|核实|通过|退)|已经寄出|已经收到|寄出了|写清楚交给|(?:照片|评价)看到了|核实(?:过|了)|是预售|没货|缺货|售罄|漏放|少收了|路程比较远|在往回退|到您当地|放在驿站了|限购，|要交班|下班了|好像|收到就好|付款收到/

/** Where the page says so after all: the order's state, which the phrase is bound to. */
const READ = /发出|在路上/

/** Whether a phrase claims that something was done or is so which no page says: 已备注, 核实过了, 缺货. */
export const assertsUnread = (text: string): boolean =>
  CLAIMS.test(text) && !READ.test(CLAIMS.exec(text)?.[0] ?? '')
