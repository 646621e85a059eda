import { useSignal } from '@preact/signals'
import { BookmarkPlus, MessageSquareQuote, StickyNote } from 'lucide'
import { Button, IconButton } from '@/components/ui/button'
import { clockWords } from '@/components/ui/time-words'
import type { SidebarModel } from '@/lib/sidebar/model/model'
import type { Message } from '@/lib/trade/conversation'
import { useSidebar } from './context'

/** Lines offered at most: what is older is hardly what the agent wants to note now. */
const LINES = 8

/** What of the chat can be noted, the latest first. */
const linesOf = ({ page }: SidebarModel): readonly Message[] =>
  (page.conversation.value?.messages ?? []).filter(({ text }) => text.trim() !== '').toReversed()

/** Makes the buyer's last line a note. */
export function KeepLastLine() {
  const { model, actions, say } = useSidebar()
  const last = linesOf(model).find(({ side }) => side === 'buyer')
  if (!last) return null
  return (
    <IconButton
      icon={MessageSquareQuote}
      name={say('sidebar.keepLast')}
      onClick={() => void actions.keepMessage(last)}
    />
  )
}

/** The last lines of the chat, each of which one click makes a note; those of the agent's own, a phrase. */
export function ChatLines() {
  const { model, actions, say, tell } = useSidebar()
  const open = useSignal(false)
  const lines = linesOf(model).slice(0, LINES)
  if (lines.length === 0) return null
  const { timeZone } = model.settings.value.shop
  return (
    <>
      <Button
        look="quiet"
        icon={MessageSquareQuote}
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
      >
        {say('sidebar.fromChat')}
      </Button>
      {open.value && (
        <ul class="chat-lines" aria-label={say('sidebar.messages')}>
          {lines.map(line => (
            <li key={line.id}>
              <span class="chat-line">
                <bdi class="cut">{line.text}</bdi>
                <span class="dim">
                  {say(`note.said.${line.side}`)}
                  {line.at !== undefined && ` · ${tell(clockWords(line.at, model.slow.value, timeZone))}`}
                </span>
              </span>
              {line.side === 'agent' && line.kind === 'text' && (
                <IconButton
                  small
                  icon={BookmarkPlus}
                  name={say('sidebar.offered.saveLine', line.text)}
                  onClick={() => void actions.addPhrase(line.text)}
                />
              )}
              <IconButton
                small
                icon={StickyNote}
                name={say('sidebar.keepMessage', line.text)}
                onClick={() => void actions.keepMessage(line)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
