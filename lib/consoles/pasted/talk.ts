import { parseTime } from '@/lib/trade/parse-time'

/** A message as it was copied: who, when, what. */
export interface CopiedMessage {
  readonly name: string
  /** Epoch ms; absent where the head holds no date. */
  readonly at?: number
  readonly text: string
  /** A read mark stands behind it: only what the shop wrote has one. */
  readonly isMarked: boolean
}

/** Lines of a chat, taken apart; `rest` is what belongs to no message. */
export interface CopiedTalk {
  readonly messages: readonly CopiedMessage[]
  readonly rest: readonly string[]
}

const DATE = '\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?'
const NAME = '([^\\n]{1,40}?)'
/** Heads of messages, the surest form first: the whole text is read by the first that fits any line. */
const HEADS: readonly {
  readonly pattern: RegExp
  readonly name: number
  readonly time: number
  readonly least: number
}[] = [
  // 小满 2026-11-28 10:02:11, with or without the space and brackets
  { pattern: new RegExp(`^${NAME}[\\s:：]*[(（[]?(${DATE})[)）\\]]?[:：]?$`), name: 1, time: 2, least: 1 },
  // 2026-11-28 10:02:11 小满
  { pattern: new RegExp(`^[(（[]?(${DATE})[)）\\]]?\\s+${NAME}[:：]?$`), name: 2, time: 1, least: 1 },
  // 小满 10:02:11: only where several lines look like it, since people write times too
  { pattern: /^(\S[^\n]{0,39}?)\s+[(（]?(\d{1,2}:\d{2}:\d{2})[)）]?$/, name: 1, time: 2, least: 2 },
]
const READ = /^(?:已读|未读|全部已读)$/
/** What the desktop chat puts between messages that nobody wrote. */
const NOISE =
  /^(?:推荐回复|发送引用|引用|撤回|翻译|立即下单|立即购买|去下单|销量.{0,12}|已售.{0,12}|原价.{0,16}|[-—\s]*(?:以上|以下)是?(?:历史|最新)消息[-—\s]*|查看更多(?:历史)?消息|客服.{0,20}(?:接入|为您服务)|.{0,20}(?:转接给|转交给).{0,20}|对方(?:正在输入|已读).{0,6})$/
const LONGEST = 20_000

/** By the first way of heading messages that the lines keep to; where there is none, all of them are rest. */
export function parseTalk(lines: readonly string[]): CopiedTalk {
  for (const head of HEADS) {
    const heads = lines.map(line => head.pattern.exec(line.trim()))
    if (heads.filter(Boolean).length >= head.least) return taken(lines, heads, head)
  }
  return { messages: [], rest: lines }
}

function taken(
  lines: readonly string[],
  heads: readonly (RegExpExecArray | null)[],
  { name, time }: { readonly name: number; readonly time: number },
): CopiedTalk {
  const messages: CopiedMessage[] = []
  const rest: string[] = []
  let open: { readonly name: string; readonly at?: number; lines: string[]; isMarked: boolean } | undefined
  const close = () => {
    if (!open) return
    const { lines: said, ...of } = open
    messages.push({ ...of, text: said.join('\n').trim().slice(0, LONGEST) })
  }
  for (const [i, line] of lines.entries()) {
    const found = heads[i]
    if (found) {
      close()
      const at = parseTime(found[time] ?? '')
      open = { name: (found[name] ?? '').trim(), ...(at !== undefined && { at }), lines: [], isMarked: false }
    } else if (!open) {
      if (line.trim() && !NOISE.test(line.trim())) rest.push(line)
    } else if (READ.test(line.trim())) open.isMarked = true
    else if (!NOISE.test(line.trim())) open.lines.push(line)
  }
  close()
  return { messages, rest }
}
