import { useMemo, useState } from 'preact/hooks'
import type { Say } from '@/lib/locales/words'
import { LABELS } from '@/lib/practice/labels'
import { scoreOf } from '@/lib/practice/score'
import type { PracticeActions } from '@/lib/practice/session/actions'
import { openChat, visibleChats, type World } from '@/lib/practice/world'
import type { BuyerId } from '@/lib/trade/order'
import { BuyerList } from './buyer-list'
import { ChatColumn } from './chat-column'
import { Guide } from './guide'
import { OrderColumn } from './order-column'
import { TopBar } from './top-bar'

export interface PracticeProps {
  readonly world: World
  /** Epoch ms on the practice clock. */
  readonly now: number
  readonly guide: boolean
  readonly actions: PracticeActions
  readonly say: Say
}

/** The practice console: a seller console with scripted buyers. */
export function Practice({ world, now, guide, actions, say }: PracticeProps) {
  const [drafts, setDrafts] = useState<Readonly<Record<BuyerId, string>>>({})
  const chat = openChat(world)
  const chats = visibleChats(world)
  const draft = drafts[world.open] ?? ''
  const write = (text: string) => setDrafts({ ...drafts, [world.open]: text })
  const send = () => {
    if (draft.trim() === '') return
    actions.send(draft)
    write('')
  }
  const switchBy = (by: -1 | 1) => {
    const here = chats.findIndex(each => each.script.id === world.open)
    const next = chats[here + by]
    if (next) actions.open(next.script.id)
  }
  // Hundreds of orders must not be drawn again each second with the timers.
  const orders = useMemo(
    () => <OrderColumn key={world.open} orders={chat.orders} onAct={actions.act} />,
    [world.open, chat.orders, actions],
  )
  return (
    <>
      <TopBar score={scoreOf(world)} guide={guide} actions={actions} say={say} />
      {guide && <Guide say={say} onClose={() => actions.showGuide(false)} />}
      <main class="practice" data-console="practice" lang="zh-CN" aria-label={LABELS.console}>
        <BuyerList chats={chats} open={world.open} now={now} onOpen={actions.open} />
        <ChatColumn chat={chat} now={now} draft={draft} onDraft={write} onSend={send} onSwitch={switchBy} />
        {orders}
      </main>
    </>
  )
}
