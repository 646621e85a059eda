import type { ComponentChildren } from 'preact'
import { LABELS } from '@/lib/practice/labels'
import { waitedLevel, waitedText } from '@/lib/practice/waited'
import type { Chat } from '@/lib/practice/world'
import { DemoMessages } from './message-list'
import { ReplyBox } from './reply-box'

interface ChatColumnProps {
  readonly chat: Chat
  /** Epoch ms. */
  readonly now: number
  /** Buyers wait for the trainee: nothing presses. */
  readonly calm: boolean
  readonly draft: string
  readonly onDraft: (text: string) => void
  /** With how many characters were typed key by key. */
  readonly onSend: (typed: number) => void
  readonly onSwitch: (by: -1 | 1) => void
  /** Between the messages and the reply box. */
  readonly children?: ComponentChildren
}

/** The middle column: the open chat and the reply box. */
export function ChatColumn({ chat, now, calm, draft, onDraft, onSend, onSwitch, children }: ChatColumnProps) {
  const { id, name } = chat.script
  const waited = chat.waitingSince === undefined ? undefined : now - chat.waitingSince
  return (
    <section class="chat" aria-label={LABELS.chat}>
      <header>
        <h2 class="buyer-name" data-buyer={id}>
          {name}
        </h2>
        {waited !== undefined && (
          <span class="waited" data-level={waitedLevel(waited, calm)}>
            {LABELS.waited} {waitedText(waited)}
          </span>
        )}
      </header>
      <DemoMessages key={id} messages={chat.messages} />
      {children}
      <ReplyBox of={id} draft={draft} onDraft={onDraft} onSend={onSend} onSwitch={onSwitch} />
    </section>
  )
}
