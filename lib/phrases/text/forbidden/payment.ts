import type { Forbidden } from './forbidden'

/** Paying outside the platform. */
export const PAYMENT: Forbidden = {
  kind: 'payment',
  level: 'block',
  words: [
    /支付,?宝|转,?账|打款|现金交易|[收付]款码|银行卡号/g,
    /走?线下(?:交易|付款|支付|转)|走线下|不走平台|[绕脱][过开离](?:了)?平台/g,
  ],
  except: /(?:不会|请勿|不要|切勿|谨防)[^,]{0,12}转,?账|小额打款/g,
}
