import type { Conversation, Message } from './conversation'

/** A time of day read from the head of a group may lie this far before the message itself, in ms. */
const GROUP_SPREAD = 5 * 60_000

/**
 * The round that is open: the buyer's messages since the last answer, oldest first, from the first that wants one. Counted as the platforms
 * count: only a person answers, and only with something to say (在的, 稍等 and a smile are no answers; robots and the system never are).
 * Closings (好的, 谢谢, 👍) start no round.
 */
export function unanswered(conversation: Conversation): readonly Message[] {
  const open = lastVisit(sinceAnswer(conversation))
  const first = open.findIndex(message => !isClosing(message))
  return first < 0 ? [] : open.slice(first)
}

/** Consoles end a conversation long before a day without a word is over: what came before is no part of today's round. */
const VISIT = 24 * 60 * 60_000

function lastVisit(open: readonly Message[]): readonly Message[] {
  const start = open.findLastIndex((message, i) => {
    const [before, now] = [i > 0 ? open[i - 1] : undefined, arrival(message)]
    const then = before && arrival(before)
    return then !== undefined && now !== undefined && now - then > VISIT
  })
  return open.slice(Math.max(0, start))
}

/** Everything the buyer wrote since the last answer, closings too. */
function sinceAnswer({ messages }: Conversation): readonly Message[] {
  const answered = messages.findLastIndex(isAnswer)
  return messages.slice(answered + 1).filter(({ side }) => side === 'buyer')
}

/** Whether no person has answered this buyer yet: the first reply has a standard of its own. */
export const isFirstRound = ({ messages }: Conversation): boolean => !messages.some(isAnswer)

/**
 * Epoch ms since when the buyer waits; undefined when nobody waits or no time is known. The console's own timer wins. Otherwise the first
 * message of the round whose time was read or seen: with older ones of unknown time before it, the buyer waits at least that long.
 */
export function waitingSince(conversation: Conversation, now: number): number | undefined {
  return sinceOf(unanswered(conversation), conversation, now)
}

/** The same for a buyer who only closed the talk (好的谢谢), which no round counts. */
export function closedSince(conversation: Conversation, now: number): number | undefined {
  return onlyCloses(conversation) ? sinceOf(sinceAnswer(conversation), conversation, now) : undefined
}

function sinceOf(open: readonly Message[], { waitingMs }: Conversation, now: number): number | undefined {
  if (open.length === 0) return undefined
  if (waitingMs !== undefined) return now - waitingMs
  for (const message of open) {
    const since = arrival(message)
    if (since !== undefined) return Math.min(since, now)
  }
  return undefined
}

/** When a message came, as exactly as known: seen while watching is exact unless the page had it long before. */
export function arrival({ at, seenAt }: Message): number | undefined {
  if (at === undefined || seenAt === undefined) return at ?? seenAt
  return seenAt >= at && seenAt - at <= GROUP_SPREAD ? seenAt : at
}

/** Signs and smiles that say nothing by themselves. */
const SIGNS =
  '\\p{Extended_Pictographic}|\\[[^\\]]{1,6}\\]|[\\s,，.。!！~～、…🌹🙏👌👍\\u{1F3FB}-\\u{1F3FF}\\uFE0F]'
const CLOSING = new RegExp(
  '^(?:好+的?|嗯+|恩+|哦+|噢|行|可以|ok|okay|收到|知道了|明白了?|了解|谢谢|多谢|感谢|谢了|辛苦了?|麻烦了|没事了?|不用了|不需要了?|这样(?:啊|子)|那好|原来如此|好滴|嗯呢|不客气|再见|拜拜|晚安|亲|你|您|啦|了|' +
    `哈+|呢|吧|哒|呀|啊|谢+|thanks?|thx|3q|${SIGNS})+$`,
  'iu',
)
/** What agents and phrases put out to stop the clock: the platforms take it for no reply. */
const PERFUNCTORY = new RegExp(
  '^(?:亲+爱?的?|您好|你好|哈喽|hello|hi|在的?|在呢|在哦|我在|嗯+|恩+|哦+|好的?|收到|请?您?(?:稍|等)(?:等|候)?(?:一下|下|片刻)?|马上|' +
    `来了|有什么可以帮(?:到|助)?您|请问|您|需要|什么帮助|欢迎光临|本店|小店|(?:很高兴)?为您服务|哈|呢|哦|呀|啊|啦|的|吗|${SIGNS})+$`,
  'iu',
)

/** Whether a person said something the buyer can go by. */
export function isAnswer({ side, kind, text, sticker }: Message): boolean {
  if (side !== 'agent' || sticker) return false
  return kind !== 'text' || text.length > 30 || !PERFUNCTORY.test(text.trim())
}

const isClosing = ({ kind, text, sticker }: Message): boolean =>
  sticker === true || (kind === 'text' && text.length <= 30 && CLOSING.test(text.trim()))

/** Whether all the buyer said since the last answer only closes the talk (好的谢谢): nobody waits for help. */
export function onlyCloses(conversation: Conversation): boolean {
  const open = sinceAnswer(conversation)
  return open.length > 0 && open.every(isClosing)
}
