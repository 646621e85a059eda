import { effect } from '@preact/signals'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import { keptShare } from '@/lib/phrases/suggest/kept-share'
import type { SuggestContext } from '@/lib/phrases/suggest/suggest'
import type { Conversation, Message, MessageId } from '@/lib/trade/conversation'
import type { SidebarModel } from '../model/model'
import type { SidebarHost } from '../sidebar-host'

/** A phrase that was inserted, and for what. */
export interface Picked {
  readonly phrase: PhraseId
  readonly text: string
  readonly moment: SuggestContext
  readonly searched?: string
  /** Suggestions that stood before it and were not taken. */
  readonly passed?: readonly PhraseId[]
}

interface Learning {
  readonly model: SidebarModel
  readonly host: Pick<SidebarHost, 'request'>
  /** Told when it is seen what became of a pick; `asIs`: it went out to the letter. */
  readonly followed?: (asIs: boolean) => void
  readonly signal: AbortSignal
}

/** Less of the phrase than this in what was sent, and something else was sent. */
const KEPT = 0.5
/** Ms after which nobody will know what became of it. */
const PATIENCE = 3 * 60_000

/**
 * A pick teaches once it is seen what became of it: sent, more or less as it was inserted. What the agent sent instead teaches
 * that it was not the right one, so nothing is learned. Where that cannot be seen (another chat, a chat that is not read), the pick
 * counts as it was made. The reply box is never watched for it.
 */
export function learnPicks({ model, host, followed, signal }: Learning): (pick: Picked) => void {
  /** By what the chat ended with when they were inserted: older messages come to light when the agent scrolls up. */
  const waiting = new Map<
    Picked,
    {
      readonly buyer: string
      readonly last?: MessageId
      readonly timer: Timer
    }
  >()
  const settle = (pick: Picked, teaches: boolean) => {
    clearTimeout(waiting.get(pick)?.timer)
    waiting.delete(pick)
    if (!teaches) return
    const { phrase, moment, searched, passed } = pick
    const lesson = model.phrases.suggester.peek().learn(moment, phrase, searched, passed)
    void host.request('learn', lesson).catch(() => undefined)
  }
  const stop = effect(() => {
    const buyer = model.page.buyerKey.value
    const conversation = model.page.conversation.value
    if (waiting.size === 0) return
    for (const [pick, since] of waiting) {
      const fresh = sentAfter(since.last, conversation)
      if (buyer !== since.buyer) settle(pick, true)
      else if (fresh.length > 0) {
        followed?.(fresh.some(({ text }) => bare(text) === bare(pick.text)))
        settle(
          pick,
          fresh.some(({ text }) => keptShare(pick.text, text) >= KEPT),
        )
      }
    }
  })
  signal.addEventListener('abort', () => {
    stop()
    for (const { timer } of waiting.values()) clearTimeout(timer)
  })
  return pick => {
    const last = model.page.conversation.peek()?.messages.at(-1)?.id
    waiting.set(pick, {
      buyer: model.page.buyerKey.peek(),
      ...(last !== undefined && { last }),
      timer: setTimeout(() => settle(pick, true), PATIENCE),
    })
  }
}

/** Consoles lay lines out anew: where they break does not count. */
const bare = (text: string) => text.replace(/\s+/g, '')

type Timer = ReturnType<typeof setTimeout>

/** The agent's messages behind the one that was last; none once that one is out of sight. */
function sentAfter(last: MessageId | undefined, conversation: Conversation | undefined): readonly Message[] {
  const messages = conversation?.messages ?? []
  const from = last === undefined ? -1 : messages.findLastIndex(({ id }) => id === last)
  if (from < 0 && last !== undefined) return []
  return messages.slice(from + 1).filter(({ side, kind }) => side === 'agent' && kind === 'text')
}
