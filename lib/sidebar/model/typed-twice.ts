import { effect, untracked } from '@preact/signals'
import { type Typed, withTyped, worthAPhrase } from '@/lib/phrases/suggest/typed-instead'
import type { MessageId } from '@/lib/trade/conversation'
import type { PageSource } from '../source/page-source'
import type { SidebarModel } from './model'

/**
 * Offers as a phrase what the agent has typed and sent for the second time, in any chat of this page; what is on screen from before
 * counts for nothing. It is remembered as long as the sidebar's document lives and written nowhere.
 */
export function offerTypedTwice(
  { page, phrases, offered }: Pick<SidebarModel, 'page' | 'phrases' | 'offered'>,
  { practiceSince }: Pick<PageSource, 'practiceSince'>,
  signal: AbortSignal,
): void {
  if (practiceSince !== undefined) return
  let typed: Typed = []
  const heard = new Set<MessageId>()
  const hear = (text: string) => {
    const library = () => phrases.phrases.value.map(phrase => phrases.row(phrase).filled.text)
    const worth = worthAPhrase(typed, text, library)
    typed = withTyped(typed, text)
    if (worth !== undefined) offered.value = worth
  }
  const stop = effect(() => {
    const messages = page.conversation.value?.messages ?? []
    untracked(() => {
      for (const { id, side, kind, text, seenAt } of messages) {
        if (seenAt === undefined || side !== 'agent' || kind !== 'text' || heard.has(id)) continue
        heard.add(id)
        hear(text)
      }
    })
  })
  signal.addEventListener('abort', stop)
}
