import type { Conversation, Message } from './conversation'

/** A time of day read from the head of a group may lie this far before the message itself, in ms. */
const GROUP_SPREAD = 5 * 60_000

/**
 * The messages of the buyer that no human has answered yet, oldest first. Robots and the system do not answer: platforms count the round from the
 * buyer's first unanswered message to the first answer by a person.
 */
export function unanswered(conversation: Conversation): readonly Message[] {
  const { messages } = conversation
  const answered = messages.findLastIndex(message => message.side === 'agent')
  return messages.slice(answered + 1).filter(message => message.side === 'buyer')
}

/**
 * Epoch ms since when the buyer waits; undefined when nobody waits or no time is known. The console's own timer wins. Otherwise the first unanswered
 * message whose time was read or seen: with older ones of unknown time before it, the buyer waits at least that long.
 */
export function waitingSince(conversation: Conversation, now: number): number | undefined {
  const open = unanswered(conversation)
  if (open.length === 0) return undefined
  if (conversation.waitingMs !== undefined) return now - conversation.waitingMs
  for (const message of open) {
    const since = arrival(message)
    if (since !== undefined) return Math.min(since, now)
  }
  return undefined
}

/** When a message came, as exactly as known: seen while watching is exact unless the page had it long before. */
function arrival({ at, seenAt }: Message): number | undefined {
  if (at === undefined || seenAt === undefined) return at ?? seenAt
  return seenAt >= at && seenAt - at <= GROUP_SPREAD ? seenAt : at
}

const CLOSING =
  /^(?:好+的?|嗯+|恩+|哦+|噢|行|可以|ok|okay|收到|知道了|明白了?|了解|谢谢|多谢|感谢|谢了|辛苦了?|麻烦了|没事了?|不客气|再见|拜拜|晚安|亲|你|您|啦|了|哈+|呢|吧|哒|呀|啊|谢+|thanks?|thx|3q|\p{Extended_Pictographic}|\[[^\]]{1,6}\]|[\s,，.。!！~～、…🌹🙏👌👍])+$/iu

/** Whether all the buyer said since the last answer only closes the talk (好的谢谢): it counts for the console, but nobody waits for help. */
export function onlyCloses(conversation: Conversation): boolean {
  const open = unanswered(conversation)
  return (
    open.length > 0 &&
    open.every(({ kind, text }) => kind === 'text' && text.length <= 30 && CLOSING.test(text.trim()))
  )
}
