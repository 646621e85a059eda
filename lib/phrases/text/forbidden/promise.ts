import type { Forbidden } from './forbidden'

const WHEN = '(?:[今明后当]天|准时|按时|\\d+(?:天|小时)内?|[年节]前)?'

/** Promises no shop can keep or may make: arrival by a day, effect, more than the law gives, money for reviews. */
export const PROMISE: Forbidden = {
  kind: 'promise',
  level: 'confirm',
  words: [
    new RegExp(
      `(?:一定|肯定|保证|必定|保准|包)(?:您?[能会]|可以)?${WHEN}(?:能|会)?(?:送?到(?![位时底付])|送达|收到|必达)`,
      'g',
    ),
    /[今明后]天(?:一定|肯定|必|准)(?:能|会)?[发到]|必达/g,
    /保证(?:不|没|正品|有效|见效|治|能用|好用)|假一赔|无效退款|包[瘦过好]|终身(?:保修|免费|质保|包换)/g,
    /无条件(?:退|换)|免退货|(?:[双三十百]|\d)倍(?:赔|退)/g,
    /(?:好评|五星|晒[图单]|评价|带图)[^,]{0,8}(?:返|红包|现金|有礼)|返现|[改删](?:除|掉|了)?差评/g,
  ],
  except: /包好(?=了|的|再|后)/g,
}
