import { foldWidth } from './fold'

/**
 * What can be said about a phone number as the page shows it. `virtual` is a privacy number with an extension: right, but it cannot be
 * checked against what the buyer writes. `abroad` is the form used in Hong Kong, Macau and Taiwan.
 */
export type PhoneKind = 'mobile' | 'landline' | 'virtual' | 'masked' | 'abroad' | 'wrong'

/** `virtual` also where it has an extension; `wrong` where no such number exists. */
export function phoneKind(phone: string, extension?: string): PhoneKind {
  const text = foldWidth(phone).trim()
  if (/[*•●X]/.test(text)) return 'masked'
  if (extension || /虚|转|\d-\d{3,4}$/.test(text.replace(/^0\d{2,3}-\d{7,8}$/, ''))) return 'virtual'
  const digits = text.replace(/^(?:\+|00)?86[- ]?(?=[01])/, '').replace(/[ ()+-]/g, '')
  if (/^1[3-9]\d{9}$/.test(digits)) return MADE_UP.test(digits) ? 'wrong' : 'mobile'
  if (/^0\d{9,11}$/.test(digits) || /^400\d{7}$/.test(digits)) return 'landline'
  return /^(?:852|853|886)?[0-9]{8,10}$/.test(digits) ? 'abroad' : 'wrong'
}

/** Typed to get past the form: nine equal digits, or the number every example uses. */
const MADE_UP = /(\d)\1{7}|^13800138000$|^1[3-9]123456789$|^1[3-9]?12345678/

/** `courtesy`: a surname with a title (王先生). `none`: something typed to get past the form, or a single character. */
export type NameKind = 'name' | 'courtesy' | 'masked' | 'none'

const NOBODY =
  /^(?:先生|女士|小姐|亲|匿名.*|收货人|收件人|姓名|买家|客户|顾客|用户|无|没有|同上|某某?|测试|TEST|默认|本人|自己|我|你|他|她|老板|掌柜|哈+|嘿+|呵+|啊+|嗯+)$/

/** `none` for a placeholder, one character or one repeated; `courtesy` for 王先生 and the like. */
export function nameKind(name: string): NameKind {
  const text = foldWidth(name)
    .replace(/\((?:\d{3,6})\)$/, '')
    .trim()
  if (/[*•●]/.test(text)) return 'masked'
  if (NOBODY.test(text)) return 'none'
  const letters = text.match(/\p{L}/gu) ?? []
  if (letters.length < 2 || (/^(\p{L})\1+$/u.test(text) && letters.length > 2)) return 'none'
  return /^\p{L}{1,2}(?:先生|女士|小姐|太太|老师|总|姐|哥|师傅)$/u.test(text) ? 'courtesy' : 'name'
}
