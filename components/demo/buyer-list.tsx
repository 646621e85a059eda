import { LABELS } from '@/lib/practice/labels'
import { picture } from '@/lib/practice/picture'
import { waitedLevel, waitedText } from '@/lib/practice/waited'
import type { Chat, PracticeMessage } from '@/lib/practice/world'
import type { BuyerId } from '@/lib/trade/order'
import { Avatar } from './avatar'

interface BuyerListProps {
  readonly chats: readonly Chat[]
  readonly open: BuyerId
  /** Epoch ms. */
  readonly now: number
  /** Buyers wait for the trainee: nothing presses. */
  readonly calm: boolean
  readonly onOpen: (buyer: BuyerId) => void
}

/** The left column: who has written, who waits and how long. */
export function BuyerList({ chats, open, now, calm, onOpen }: BuyerListProps) {
  return (
    <nav class="buyers" aria-label={LABELS.buyers}>
      <ul>
        {chats.map(chat => (
          <BuyerRow
            key={chat.script.id}
            chat={chat}
            current={chat.script.id === open}
            now={now}
            calm={calm}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </nav>
  )
}

interface BuyerRowProps {
  readonly chat: Chat
  readonly current: boolean
  readonly now: number
  readonly calm: boolean
  readonly onOpen: (buyer: BuyerId) => void
}

function BuyerRow({ chat, current, now, calm, onOpen }: BuyerRowProps) {
  const { id, name } = chat.script
  const { waitingSince, unread } = chat
  return (
    <li data-buyer={id} aria-current={current ? 'true' : undefined}>
      <button
        type="button"
        class="buyer"
        aria-current={current ? 'true' : undefined}
        onClick={() => onOpen(id)}
      >
        <Avatar name={name} id={id} />
        <span class="buyer-name">{name}</span>
        {waitingSince !== undefined && (
          <span class="wait" data-level={waitedLevel(now - waitingSince, calm)}>
            {waitedText(now - waitingSince)}
          </span>
        )}
        <span class="preview">{previewOf(chat.messages.at(-1))}</span>
        {unread > 0 && (
          <span class="unread">
            {unread}
            <span class="only-heard">{LABELS.unread}</span>
          </span>
        )}
      </button>
    </li>
  )
}

function previewOf(message: PracticeMessage | undefined): string {
  if (!message) return ''
  if (message.picture) return `[${LABELS.picture}] ${picture(message.picture).alt}`
  return message.kind === 'card' ? `[${LABELS.goodsCard}] ${message.text}` : message.text
}
