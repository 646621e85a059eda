import type { MessageKind, Side } from '@/lib/trade/conversation'
import { parseTime, type Zone } from '@/lib/trade/parse-time'
import {
  attribute,
  contains,
  defaultView,
  firstChild,
  localName,
  nextSibling,
  nodeType,
  ownerDocument,
  selectAll,
  textOf,
  textWithin,
} from '../dom'
import type { Find } from '../find'
import { outline } from '../outline'
import type { Candidate, ChatRules } from '../profile'
import { cutTo, isAtOrIn } from '../select'
import { isElement, isOutside, isShownIn } from '../visible'

/** What one row of the message list says by itself, before time is inherited from the head of its group. */
export interface Row {
  /** The page's own id of the message. */
  readonly id?: string
  readonly side?: Side
  /** Who wrote it, where the console tells sides only by name. */
  readonly writer?: string
  /** Absent: nothing in it could be read as a message. */
  readonly content?: { readonly kind: MessageKind; readonly text: string }
  /** Epoch ms of the time written on it; `unreadable` when it shows one without a date. */
  readonly time?: number | 'unreadable'
  /** Epoch ms out of an attribute. */
  readonly millis?: number
  readonly buyerId?: string
}

export const READ_MARK = /^(?:已读|未读|已送达|送达|read|unread|seen|delivered)$/i
export const ROBOT = /^(?:(?:客服)?机器人|智能客服|智能助手|AI客服|(?:chat)?bot|robot)$/i
const CLOCK = /^(?:\d{2,4}[-/.年])?[\d\s:年月日/.-]{4,20}$/
const FULL_TIME = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s\d{1,2}:\d{2}(?::\d{2})?$/
/** A time glued to a text is not part of it. */
const WITH_TIME = /^[\d\s年月日/.-]*\d{1,2}:\d{2}|\d{1,2}:\d{2}(?::\d{2})?$/
/** Characters of one message; consoles let nobody write a tenth of it. */
const LONGEST_MESSAGE = 20_000
/** Elements in each other that a message is made of. */
const DEEPEST = 100
const BLOCK = /^(?:p|div|li|ul|ol|tr|pre|blockquote)$/

/**
 * Undefined for a row that is hidden, by itself or inside the list. What style sheets hide is not asked for here: it would cost a layout a
 * message.
 */
export function readRow(
  row: Element,
  list: Element,
  rules: ChatRules,
  find: Find,
  zone: Zone | undefined,
): Row | undefined {
  if (!isShownIn(list, row)) return undefined
  const content = contentOf(row, rules, find)
  const isNotice = rules.notices?.some(notice => content?.text.startsWith(notice))
  const side = isNotice ? 'system' : sideOf(row, rules, find)
  const id = valueIn(row, rules.id, find)
  const writer = rules.writer && valueIn(row, rules.writer, find)
  const written = valueIn(row, rules.time, find) ?? (rules.time && bareTime(row, rules.text))
  const time = written === undefined ? undefined : (parseTime(written, zone) ?? 'unreadable')
  const millis = Number(valueIn(row, rules.millis, find))
  const buyerId = valueIn(row, rules.rowBuyerId, find)
  return {
    ...(id && { id }),
    ...(side && { side }),
    ...(writer && { writer }),
    ...(content && { content }),
    ...(time !== undefined && { time }),
    // Epoch ms between 2001 and 2100; anything else is not a time.
    ...(millis > 1e12 && millis < 4.2e12 && { millis }),
    ...(buyerId && { buyerId }),
  }
}

/** A full date and time that stands by itself in a row, outside the message. */
function bareTime(row: Element, texts: readonly string[]): string | undefined {
  if (!/\d{4}[-/.年]\d/.test(textWithin(row, LONGEST_MESSAGE))) return undefined
  const { leaves } = outline(row, { styled: false })
  return leaves.find(
    ({ plain, parent }) => FULL_TIME.test(plain) && !texts.some(text => isAtOrIn(parent, text)),
  )?.text
}

/** A side needs a sign of its own, the best sign first; two signs of one rank that contradict each other are none. */
function sideOf(row: Element, { sides }: ChatRules, find: Find): Side | undefined {
  const { buyer = [], agent = [], robot = [], system = [], aligned = [] } = sides
  const has = (selector: string | undefined) => selector !== undefined && find(row, selector).length > 0
  if (robot.some(has)) return buyer.some(has) ? undefined : 'robot'
  for (let rank = 0; rank < Math.max(buyer.length, agent.length); rank++) {
    const [isBuyer, isAgent] = [has(buyer[rank]), has(agent[rank])]
    if (isBuyer !== isAgent) return isBuyer ? 'buyer' : isSignedByRobot(row) ? 'robot' : 'agent'
    if (isBuyer) return undefined
  }
  if (system.some(has)) return 'system'
  const [placed] = aligned.flatMap(selector => find(row, selector))
  const place = placed && defaultView(ownerDocument(placed))?.getComputedStyle(placed).justifyContent
  if (place === 'flex-start') return 'buyer'
  return place === 'flex-end' ? (isSignedByRobot(row) ? 'robot' : 'agent') : undefined
}

/** The robot writes on the shop's side, under a name of its own. */
function isSignedByRobot(row: Element): boolean {
  if (!/机器人|智能|AI|bot/i.test(textWithin(row, LONGEST_MESSAGE))) return false
  const { leaves } = outline(row, { styled: false })
  return leaves.length > 1 && leaves.some(({ plain }) => ROBOT.test(plain))
}

function contentOf(row: Element, rules: ChatRules, find: Find): Row['content'] {
  const aside = new Set(rules.aside?.flatMap(selector => find(row, selector)))
  const messageText = (element: Element) => textOfMessage(element, aside)
  for (const selector of rules.card ?? []) {
    const card = find(row, selector).find(element => isShownIn(row, element))
    const [title] = card ? outline(card, { styled: false }).leaves : []
    if (title && !title.joined) return { kind: 'card', text: title.text }
  }
  for (const selector of rules.text) {
    const elements = find(row, selector).filter(element => isShownIn(row, element))
    const outer = elements.filter(
      element => !elements.some(other => other !== element && contains(other, element)),
    )
    const texts = outer.map(messageText).filter(Boolean)
    const text = texts.join('\n')
    // Where a time stands in every text and none is found, it is glued to what was said.
    if (text && !(rules.aside && aside.size === 0 && WITH_TIME.test(text))) return { kind: 'text', text }
  }
  if (rules.image?.some(selector => find(row, selector).some(element => isShownIn(row, element))))
    return { kind: 'image', text: '' }
  const leaves = outline(row, { styled: false }).leaves.filter(
    ({ plain }) => !READ_MARK.test(plain) && !CLOCK.test(plain),
  )
  const [only, another] = leaves
  return only &&
    !another &&
    !only.joined &&
    !WITH_TIME.test(only.plain) &&
    !rules.writer &&
    selectAll(row, 'img,a,button').length === 0
    ? {
        kind: 'text',
        text:
          outline(only.parent, { styled: false }).leaves.length === 1 ? messageText(only.parent) : only.text,
      }
    : undefined
}

function valueIn(row: Element, candidates: readonly Candidate[] | undefined, find: Find): string | undefined {
  for (const candidate of candidates ?? []) {
    for (const element of find(row, candidate)) {
      const value = valueAt(element, candidate)
      if (value) return value
    }
  }
  return undefined
}

/** A candidate's value at an element outside any page outline. */
export function valueAt(element: Element, candidate: Candidate): string | undefined {
  const { from, pattern } = typeof candidate === 'string' ? {} : candidate
  if (from !== undefined) return cutTo(attribute(element, from) ?? '', pattern)
  const page = outline(element, { styled: false })
  return cutTo(page.text([0, page.leaves.length]), pattern)
}

/** A message as it was written: line breaks kept, pictures of faces by their names. */
function textOfMessage(element: Element, aside: ReadonlySet<Element>): string {
  let text = ''
  const walk = (parent: Element, depth: number) => {
    for (let node = firstChild(parent); node && text.length < LONGEST_MESSAGE; node = nextSibling(node)) {
      if (nodeType(node) === 3) text += textOf(node, LONGEST_MESSAGE)
      else if (isElement(node) && !aside.has(node) && !isOutside(node) && depth < DEEPEST) {
        const name = localName(node)
        const isBlock = BLOCK.test(name)
        if (name === 'br' || (isBlock && text && !text.endsWith('\n'))) text += '\n'
        if (name === 'img') text += attribute(node, 'alt') ?? ''
        walk(node, depth + 1)
        if (isBlock && !text.endsWith('\n')) text += '\n'
      }
    }
  }
  walk(element, 0)
  return text
    .slice(0, LONGEST_MESSAGE)
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .trim()
}
