import { createStatusParser, type StatusParser } from '@/lib/trade/parse-status'
import { STATUS_EN, STATUS_ZH, type StatusWords } from '@/lib/trade/status-words'
import type { ConsoleProfile } from '../profile'
import { EN } from './en'
import type { LabelName, PageWords } from './words'
import { ZH } from './zh'

/** The words of all languages and of one profile, made ready for reading. */
export interface Vocabulary {
  /** The label a whole run of text is; any case, with or without its colon. */
  labelOf(plain: string): LabelName | undefined
  /** Labels inside a run of text, as `(label)(colon)?`; global. */
  readonly label: RegExp
  readonly status: StatusParser
  isMark(text: string): boolean
  meansCashOnDelivery(text: string): boolean
  isAction(text: string): boolean
  /** Words of links at either end of a value, where the page puts nothing between; global. */
  readonly edge: RegExp
  isElsewhere(text: string): boolean
  isEmpty(text: string): boolean
  isNone(text: string): boolean
  isAll(text: string): boolean
  /** A courier's name at the beginning of a text. */
  readonly courier: RegExp
}

const LANGUAGES: readonly PageWords[] = [ZH, EN]
/** A unit or a star that belongs to the label: `实收(元)`, `*收货人`. */
const LABEL_EDGE = /^[*\s]+|\s*\((?:元|¥|CNY|RMB)\)\s*|[\s:?]+$/g

export function vocabularyOf(profile: ConsoleProfile): Vocabulary {
  const own = profile.words ?? {}
  const labels = new Map<string, LabelName>()
  for (const page of LANGUAGES)
    for (const name of namesOf(page))
      for (const label of page.labels[name] ?? []) labels.set(label.toLowerCase(), name)
  for (const name of LABEL_NAMES)
    for (const label of own.labels?.[name] ?? []) labels.set(label.toLowerCase(), name)
  const all = (pick: (page: PageWords) => readonly string[], more: readonly string[] = []) =>
    setOf([...LANGUAGES.flatMap(pick), ...more])
  const actions = all(page => page.actions, own.actions)
  const edges = alternatives(['复制', ...(own.actions ?? [])])
  const marks = all(page => page.marks, own.marks)
  const cash = all(page => page.cashOnDelivery)
  const elsewhere = all(page => page.elsewhere)
  const empty = all(page => page.empty)
  const none = all(page => page.none)
  const first = all(page => page.all)
  const action = alternatives(LANGUAGES.flatMap(page => page.actions))
  const ownStatus: StatusWords = {
    states: own.states ?? {},
    refunds: own.refunds ?? {},
    neutral: own.neutral ?? [],
  }
  return {
    labelOf: plain => labels.get(plain.replace(LABEL_EDGE, '').toLowerCase()),
    label: new RegExp(
      `(?<=^|[^\\p{L}]|${action}|信息|\\))(${alternatives(labels.keys())})(?![a-z])(?:\\((?:元|¥)\\))?\\s?(:)?`,
      'giu',
    ),
    status: createStatusParser([STATUS_ZH, STATUS_EN, ownStatus]),
    isMark: text => marks.has(text.toLowerCase()),
    meansCashOnDelivery: text => cash.has(text.toLowerCase()),
    isAction: text => actions.has(text.toLowerCase()),
    edge: new RegExp(`^(?:${edges})+|\\s*(?:${edges})+$`, 'g'),
    isElsewhere: text => elsewhere.has(text.toLowerCase().replace(/[:：]$/, '')),
    isEmpty: text => [...empty].some(words => text.length < 40 && text.toLowerCase().startsWith(words)),
    isNone: text => none.has(text.toLowerCase()),
    isAll: text => first.has(text.toLowerCase().replace(/\s*\(?\d+\+?\)?$/, '')),
    courier: new RegExp(`^(?:${alternatives(LANGUAGES.flatMap(page => page.couriers))})`, 'i'),
  }
}

const LABEL_NAMES = namesOf(ZH)

function namesOf(page: PageWords): LabelName[] {
  return Object.keys(page.labels) as LabelName[]
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(word => word.toLowerCase()))
}

/** Longest first, since a regular expression takes the first that fits. */
function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
}
