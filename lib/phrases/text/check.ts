import type { Words } from '@/lib/locales/words'
import type { ConsoleLimits } from '@/lib/trade/console'
import { ABSOLUTE } from './forbidden/absolute'
import { CONTACT, LINK, NUMBER } from './forbidden/contact'
import { blankOut, type FoldedText, foldText, numeralsAsDigits } from './forbidden/fold-text'
import type { CheckLevel, Forbidden } from './forbidden/forbidden'
import { PAYMENT } from './forbidden/payment'
import { PERFUNCTORY } from './forbidden/perfunctory'
import { PROMISE } from './forbidden/promise'
import { AT_HOME, RIVALS } from './forbidden/rivals'

export type { CheckLevel }

/** One thing about a text that is about to go out. */
export interface CheckFinding {
  /** `block`: it cannot go out like this; `confirm`: only if the agent means it; `hint`: it could be better. */
  readonly level: CheckLevel
  readonly kind: 'missing' | 'tooLong' | 'greeting' | 'own' | 'dates' | Forbidden['kind']
  readonly words: Words
  /** UTF-16 places in the text; absent when it is about the whole of it. */
  readonly range?: readonly [from: number, to: number]
}

/** A word of the shop's own list. */
export interface OwnWord {
  readonly word: string
  readonly level: CheckLevel
  /** What kind of word the shop calls it. */
  readonly category?: string
}

export interface CheckContext {
  readonly console: ConsoleLimits
  /** The console's platform; unless given, what its id begins with. */
  readonly family?: string
  /** Of `fill`: names without a value. */
  readonly missing?: readonly string[]
  readonly words?: readonly OwnWord[]
  /** Texts that may stand there whatever they hold: the buyer's own phone, a parcel's number. */
  readonly allow?: readonly string[]
}

/** A greeting longer than this is not read. */
const GREETING_LINES = 4
const GREETING = /^[^\n]{0,12}(?:欢迎|您好|你好|哈喽|在的|很高兴|hello|welcome)/i

/** Everything to be said about a text before it goes out, worst first. The text is the one that would be sent, variables filled. */
export function checkOutgoing(text: string, context: CheckContext): CheckFinding[] {
  const findings = [...missing(text, context.missing ?? []), ...measure(text, context.console)]
  findings.push(...forbidden(text, context))
  const order: readonly CheckLevel[] = ['block', 'confirm', 'hint']
  return findings.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
}

function missing(text: string, names: readonly string[]): CheckFinding[] {
  return names.map(name => {
    const from = text.indexOf(`［${name}］`)
    return {
      level: 'block',
      kind: 'missing',
      words: { key: 'check.missing', args: [name || '{}'] },
      ...(from >= 0 && { range: [from, from + name.length + 2] as const }),
    }
  })
}

function measure(text: string, { maxLength }: ConsoleLimits): CheckFinding[] {
  const findings: CheckFinding[] = []
  if (maxLength !== undefined && text.length > maxLength) {
    const words: Words = { key: 'check.tooLong', args: [text.length - maxLength, maxLength] }
    findings.push({ level: 'block', kind: 'tooLong', words, range: [maxLength, text.length] })
  }
  const lines = text.split('\n').length
  if (lines > GREETING_LINES && GREETING.test(text)) {
    findings.push({ level: 'hint', kind: 'greeting', words: { key: 'check.greeting', args: [lines] } })
  }
  return findings
}

function forbidden(text: string, { console, family, words = [], allow = [] }: CheckContext): CheckFinding[] {
  const home = family ?? console.id.split('-')[0] ?? ''
  const folded = foldText(text)
  let plain = folded.text
  for (const allowed of allow) plain = blankOut(plain, foldText(allowed).text)
  const atHome = AT_HOME[home]
  if (atHome) plain = blankOut(plain, atHome)

  const found = (list: Forbidden, inText = plain) =>
    list.words.flatMap(word =>
      matches(list, list.except ? blankOut(inText, list.except) : inText, word, text, folded),
    )
  const rivals = Object.entries(RIVALS).flatMap(([platform, names]) => (platform === home ? [] : names))
  const own = words.flatMap(({ word, level }) => {
    const sought = foldText(word).text
    const at = sought ? plain.indexOf(sought) : -1
    return at < 0 ? [] : [finding('own', level, text, folded, at, at + sought.length)]
  })
  return apart([
    ...own,
    ...found(CONTACT),
    ...found(PAYMENT),
    ...found(NUMBER, numeralsAsDigits(plain)),
    ...links(text, allow),
    ...found({ kind: 'rival', level: 'confirm', words: rivals }),
    ...found(ABSOLUTE),
    ...found(PROMISE),
    ...found(PERFUNCTORY),
  ])
}

/** Says each thing once: 加微信 is one contact, though two words of the list see it. */
function apart(findings: readonly CheckFinding[]): CheckFinding[] {
  return findings.filter(
    ({ kind, range: [from, to] = [0, 0] }, index) =>
      !findings
        .slice(0, index)
        .some(({ kind: other, range: [begin, end] = [0, 0] }) => kind === other && from < end && begin < to),
  )
}

function matches(
  list: Forbidden,
  inText: string,
  word: RegExp,
  text: string,
  folded: FoldedText,
): CheckFinding[] {
  return [...inText.matchAll(word)].map(({ index, 0: match }) =>
    finding(list.kind, list.level, text, folded, index, index + match.length),
  )
}

function finding(
  kind: Forbidden['kind'] | 'own',
  level: CheckLevel,
  text: string,
  folded: FoldedText,
  from: number,
  to: number,
): CheckFinding {
  const range = [folded.from[from] ?? 0, folded.to[to - 1] ?? text.length] as const
  return { level, kind, range, words: { key: `check.${kind}`, args: [text.slice(...range)] } }
}

function links(text: string, allow: readonly string[]): CheckFinding[] {
  let rest = text
  for (const allowed of allow) rest = blankOut(rest, allowed)
  return LINK.words.flatMap(word =>
    [...rest.matchAll(word)].map(({ index, 0: link }) => ({
      level: LINK.level,
      kind: LINK.kind,
      range: [index, index + link.length] as const,
      words: { key: 'check.contact', args: [link] } as const,
    })),
  )
}
