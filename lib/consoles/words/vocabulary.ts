import { createStatusParser, type StatusParser } from '@/lib/trade/parse-status'
import type { ConsoleProfile } from '../profile'
import { type AfterSaleParser, afterSaleParser } from './after-sale-words'
import type { LabelName } from './words'

/** A profile's words, made ready for reading. */
export interface Vocabulary {
  /** The label a whole run of text is; any case, with or without its colon. */
  labelOf(plain: string): LabelName | undefined
  /** Labels inside a run of text, as `(label)(colon)?`; global. */
  readonly label: RegExp
  readonly status: StatusParser
  /** The label of an order number with its colon, anywhere in a text. */
  readonly announcesNumber: RegExp
  readonly afterSale: AfterSaleParser
  isMark(text: string): boolean
  meansCashOnDelivery(text: string): boolean
  isAction(text: string): boolean
  /** Words of links at either end of a value, where the page puts nothing between; global. */
  readonly edge: RegExp
  isElsewhere(text: string): boolean
  isPart(text: string): boolean
  isEmpty(text: string): boolean
  isNone(text: string): boolean
  isAll(text: string): boolean
  /** A courier's name at the beginning of a text. */
  readonly courier: RegExp
}

/** A unit or a star that belongs to the label: `实收(元)`, `*收货人`. */
const LABEL_EDGE = /^[*\s]+|\s*\((?:元|¥|CNY|RMB)\)\s*|[\s:?]+$/g

/** No label is longer, units included. */
const LONGEST_LABEL = 60
const REMEMBERED = 1000

/** A profile's words for labels, states and what is none, ready to be asked for; case makes no difference. */
export function vocabularyOf({ words = {} }: ConsoleProfile): Vocabulary {
  const labels = new Map<string, LabelName>()
  for (const [name, list] of Object.entries(words.labels ?? {}))
    for (const label of list ?? []) labels.set(label.toLowerCase(), name as LabelName)
  const { states = {}, refunds = {}, neutral = [], actions = [], glued = [], empty = [] } = words
  const oneOf = (list: readonly string[] | undefined) => {
    const known = new Set(list?.map(word => word.toLowerCase()))
    return (text: string) => known.has(text.toLowerCase())
  }
  const labelOf = (plain: string): LabelName | undefined => {
    if (plain.length > LONGEST_LABEL) return undefined
    const label = plain.replace(LABEL_EDGE, '').toLowerCase()
    return labels.get(label) ?? inTwoLanguages(label, labels)
  }
  const isElsewhere = oneOf(words.elsewhere)
  const isPart = oneOf(words.parts)
  const isAll = oneOf(words.all)
  const edge = alternatives(glued)
  return {
    labelOf: remembered(labelOf, mayBegin(labels.keys(), /^[*\s(]/)),
    label: new RegExp(
      `(?<=^|[^\\p{L}]|${alternatives([...actions, ...glued])}|信息|\\))(${alternatives(labels.keys())})(?![a-z])(?:\\((?:元|¥)\\))?\\s?(:)?`,
      'giu',
    ),
    status: remembered(
      createStatusParser([{ states, refunds, neutral }]),
      mayBegin([...Object.values(states), ...Object.values(refunds), neutral].flat(), /^\s/),
    ),
    afterSale: afterSaleParser(words.afterSale ?? {}),
    announcesNumber: new RegExp(
      `(?<=^|[^\\p{L}])(?:${alternatives(words.labels?.['number'] ?? [])})\\s?:`,
      'iu',
    ),
    isMark: oneOf(words.marks),
    meansCashOnDelivery: oneOf(words.cashOnDelivery),
    isAction: oneOf([...actions, ...glued]),
    edge: new RegExp(`^(?:${edge})+|\\s*(?:${edge})+$`, 'g'),
    isElsewhere: text => isElsewhere(text.replace(/[:：]$/, '')),
    isPart: text => isPart(text.replace(/[:：]$/, '')),
    isEmpty: text => text.length < 40 && empty.some(said => text.toLowerCase().startsWith(said)),
    isNone: oneOf(words.none),
    isAll: text => text.length <= LONGEST_LABEL && isAll(text.replace(/\s*\(?\d+\+?\)?$/, '')),
    courier: new RegExp(`^(?:${alternatives(words.couriers ?? [])})`, 'i'),
  }
}

/**
 * Pages say the same things again and again: a list of orders asks of the same words on every row. What cannot be one of them is not
 * remembered; texts come without end, the words do not.
 */
function remembered<T>(
  read: (text: string) => T | undefined,
  mayBe: (text: string) => boolean,
): (text: string) => T | undefined {
  const known = new Map<string, { readonly value: T | undefined }>()
  return text => {
    if (!mayBe(text)) return undefined
    const before = known.get(text)
    if (before) return before.value
    if (known.size >= REMEMBERED) known.clear()
    const value = read(text)
    known.set(text, { value })
    return value
  }
}

/** Whether a text begins like one of the words, or with a sign that says nothing of how it goes on. */
function mayBegin(words: Iterable<string>, loose: RegExp): (text: string) => boolean {
  const first = new Set([...words].map(word => word.charAt(0).toLowerCase()))
  return text => text !== '' && (first.has(text.charAt(0).toLowerCase()) || loose.test(text))
}

/** English says Recipient and Address where Chinese tells the person, the place and both apart. */
const WHERE_TO: ReadonlySet<LabelName> = new Set(['recipient', 'name', 'address'])
const TWO_LANGUAGES =
  /^([a-z][a-z .#'-]*?)(\s*[/|]\s*|\s*\(|\s+)([\u3400-\u9fff]+)\)?$|^([\u3400-\u9fff]+)(\s*[/|]\s*|\s*\(|\s+)([a-z][a-z .#'-]*?)\)?$/

/** `Order No. / 订单号`: one label said twice. Where only one half is known, a sign has to say that the other is the same. */
function inTwoLanguages(label: string, labels: ReadonlyMap<string, LabelName>): LabelName | undefined {
  const [, latin, between, hanzi, hanziFirst, behind, latinLast] = TWO_LANGUAGES.exec(label) ?? []
  const [english, chinese] = [latin ?? latinLast, hanzi ?? hanziFirst].map(half => labels.get(half ?? ''))
  if (english && chinese)
    return english === chinese || (WHERE_TO.has(english) && WHERE_TO.has(chinese)) ? chinese : undefined
  return (between ?? behind ?? '').trim() ? (english ?? chinese) : undefined
}

/** Longest first, since a regular expression takes the first that fits; without any, one that fits nothing. */
function alternatives(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  return sorted.length > 0 ? sorted.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') : '[]'
}
