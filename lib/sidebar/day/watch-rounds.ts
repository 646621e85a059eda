import { effect } from '@preact/signals'
import { dayOf } from '@/lib/day/count'
import { type AnsweredRound, followRound, type OpenRound } from '@/lib/day/follow-rounds'
import { maskPersonal } from '@/lib/trade/mask-personal'
import type { SidebarModel } from '../model/model'
import type { DayReporter } from './report-day'

/** Chats whose open round is remembered; the oldest go first. */
const CHATS = 200
/** A question as it is kept: shorter ones ask nothing, longer ones come only once. */
const QUESTION = { shortest: 4, longest: 60 }

interface Followed {
  readonly round: OpenRound
  /** The library had something for it. */
  readonly offered: boolean
}

/** Tells of rounds that begin and are answered, chat by chat, and of questions the library had nothing for. */
export function watchRounds(
  { page, phrases, settings }: SidebarModel,
  day: DayReporter,
  signal: AbortSignal,
): void {
  const open = new Map<string, Followed>()
  const answered = (buyer: string, { round, offered }: Followed, answer: AnsweredRound) => {
    const { id, since, first } = round
    day.note({ kind: 'answered', key: `${buyer}/${id}`, at: since, ms: answer.ms, first })
    const at = since + answer.ms
    const today = dayOf(at, settings.peek().shop.timeZone)
    day.note({ kind: 'buyer', key: `${today}/${buyer}`, at })
    const asked = answer.asked.map(maskPersonal).find(isQuestion)
    if (!offered && asked !== undefined && answer.answer !== '')
      day.ask({ text: asked.trim(), answer: maskPersonal(answer.answer).slice(0, 500), at })
  }
  const stop = effect(() => {
    const buyer = page.buyerKey.value
    const conversation = page.conversation.value
    if (buyer === '' || !conversation) return
    const before = open.get(buyer)
    const seen = followRound(before?.round, conversation, Date.now())
    if (before && seen.answered) answered(buyer, before, seen.answered)
    open.delete(buyer)
    if (!seen.open) return
    const isNew = seen.open.id !== before?.round.id
    if (isNew) day.note({ kind: 'asked', key: `${buyer}/${seen.open.id}`, at: seen.open.since })
    const offered = (!isNew && before?.offered) || phrases.suggestions.peek().length > 0
    open.set(buyer, { round: seen.open, offered: offered === true })
    const [oldest] = open.keys()
    if (open.size > CHATS && oldest !== undefined) open.delete(oldest)
  })
  signal.addEventListener('abort', stop)
}

const isQuestion = (text: string): boolean => {
  const { length } = text.trim()
  return length >= QUESTION.shortest && length <= QUESTION.longest
}
