import type { Buyer } from '@/lib/trade/order'
import { attribute, textWithin } from '../dom'
import { lastStep } from '../find'
import { composerIn } from '../find-composer'
import type { Candidate, ChatRules, ConsoleProfile } from '../profile'
import { elementsAt } from '../select'
import { type Roots, rootsIn } from '../shadow'
import type { ReadingSteps } from '../slices'
import { around } from '../teach/elements'
import { isShown } from '../visible'
import { vocabularyOf } from '../words/vocabulary'
import { nameBeside } from './names'
import { pathTo } from './path'
import { type ChatRows, LAST_ROWS, rowsBeside, rowsIn } from './rows'
import { type Said, saidIn } from './said'
import { signsOf } from './sides'
import { type Told, type ToldSide, toldSides, writerIn } from './told'

/** Characters of a message that are looked at. */
const LONGEST = 1000

/** What the profile still finds of the open chat. */
export interface ChatSeen {
  readonly list: Element | undefined
  readonly buyer: Buyer | undefined
  /** Its messages are read, all of them. */
  readonly complete: boolean
}

/**
 * The profile with selectors for what its own no longer name, found by what the page means: the chat beside the box that is written in, its
 * two sides, the buyer's name. Good for this page as it is built now. Undefined where nothing is lost, or nothing can be found.
 */
export function* refound(
  document: ParentNode,
  profile: ConsoleProfile,
  { list, buyer: open, complete }: ChatSeen,
): ReadingSteps<ConsoleProfile | undefined> {
  const { chat } = profile
  if (!chat || (complete && open?.name)) return undefined
  const roots = rootsIn(document)
  const box = composerIn(roots, profile)
  let first: ConsoleProfile | undefined
  for (const isByRules of [true, false]) {
    yield
    const rows = list
      ? rowsIn(list, isByRules ? chat.row : [])
      : isByRules
        ? rowsAnywhere(roots, chat)
        : box && (yield* rowsBeside(box))
    if (!rows) continue
    const found = open?.name ? undefined : yield* nameBeside(document, rows, vocabularyOf(profile))
    const name = open?.name ?? found?.name
    const who = { ...(name && { name }), ...(open?.id && { id: open.id }) }
    const again = yield* chatIn(rows, chat, who)
    const made = {
      ...profile,
      chat: { ...again.chat, ...(found && { buyerName: [found.css, ...chat.buyerName] }) },
    }
    if (again.isTold) return made
    first ??= made
  }
  return first
}

/** The chat whose messages these rows are; `isTold`: and whose sides are known. */
function* chatIn(
  rows: ChatRows,
  chat: ChatRules,
  who: { readonly name?: string; readonly id?: string },
): ReadingSteps<{ readonly chat: ChatRules; readonly isTold: boolean }> {
  if (!rows.css) return { chat, isTold: false }
  const writer = yield* writerIn(rows.all, who.name)
  const told = yield* toldSides(rows.all, who, writer)
  const known = rows.all.filter(row => told.has(row))
  const said = yield* alsoIn(yield* saidIn(rows.all, writer), known, writer)
  const sides = yield* sidesIn({ rows, said, told, writer }, chat)
  return {
    isTold: sides !== undefined,
    chat: {
      ...chat,
      list: [pathTo(rows.list), ...chat.list],
      row: [rows.css],
      text: [...chat.text, ...said.text],
      ...(said.aside.length > 0 && { aside: [...(chat.aside ?? []), ...said.aside] }),
      image: [...(chat.image ?? []), ...said.image],
      card: [...(chat.card ?? []), ...said.card],
      id: anywhere(rows.all, chat.id),
      time: anywhere(rows.all, chat.time),
      ...(sides ?? { sides: {} }),
    },
  }
}

/** Rows by the profile's own selectors without what stands around them: of `#chat .message` the id may be gone, and the class not. */
function rowsAnywhere(roots: Roots, { row }: ChatRules): ChatRows | undefined {
  for (const selector of row) {
    const css = (lastStep(selector) ?? selector).replace(/\[(?:id|data-)[^\]]*\]/g, '')
    const all = /[.[]/.test(css) ? elementsAt(roots, css).slice(-LAST_ROWS).filter(isShown) : []
    const list = around(all)
    if (list && all.length > 1) return { list, css, all }
  }
  return undefined
}

/** Where no row has what the candidates name: the same attributes on whatever element of a row carries them now. */
function anywhere(rows: readonly Element[], candidates: readonly Candidate[] = []): Candidate[] {
  if (candidates.some(one => elementsAt(rows, one).length > 0)) return [...candidates]
  const attributes = candidates.flatMap(one =>
    typeof one === 'object' && one.from ? { ...one, at: `[${one.from}]` } : [],
  )
  return [...candidates, ...attributes]
}

interface Chat {
  readonly rows: ChatRows
  readonly said: Said
  readonly told: Told
  /** Names who wrote a message, in its row. */
  readonly writer: string | undefined
}

/** The profile's own signs, where rows still carry those of both sides; else signs found anew, or the writer's name. */
function* sidesIn(
  { rows: { all, css }, said, told, writer }: Chat,
  { sides }: ChatRules,
): ReadingSteps<Partial<ChatRules> | undefined> {
  const has = (row: Element, signs: readonly string[] = []) =>
    signs.some(css => elementsAt([row], css).length > 0)
  const known = new Map<Element, ToldSide>()
  for (const row of all) {
    const [isBuyer, isAgent] = [has(row, sides.buyer), has(row, sides.agent)]
    if (isBuyer !== isAgent) known.set(row, isBuyer ? 'buyer' : 'agent')
  }
  if (new Set(known.values()).size === 2) return {}
  const signs = yield* signsOf(said.rows, new Map([...told, ...known]), `${css}:has(${said.text[0]})`)
  if (signs) return { sides: { ...sides, buyer: [...signs.buyer], agent: [...signs.agent] } }
  // By name, where nothing but the name tells rows of a chat apart.
  const isOneKind = new Set(said.rows.map(row => attribute(row, 'class'))).size === 1
  const names = new Set(
    said.rows.flatMap(row => (writer ? (elementsAt([row], writer)[0]?.textContent?.trim() ?? []) : [])),
  )
  return writer && isOneKind && names.size > 1 ? { writer: [writer], sides: {} } : undefined
}

/** Pages name the words otherwise on either side: what is said in rows whose side is told, too. */
function* alsoIn(said: Said, told: readonly Element[], writer: string | undefined): ReadingSteps<Said> {
  // A price makes it a card whose texts ran into each other.
  const left = told.filter(
    row => !said.rows.includes(row) && !/[¥￥$€£₫]\s?\d/.test(textWithin(row, LONGEST)),
  )
  const more = yield* saidIn(left, writer, 1)
  return {
    ...said,
    text: [...said.text, ...more.text],
    aside: [...said.aside, ...more.aside],
    rows: [...said.rows, ...more.rows],
  }
}
