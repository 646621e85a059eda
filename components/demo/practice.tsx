import { useMemo, useState } from 'preact/hooks'
import type { Say } from '@/lib/locales/words'
import { reviewAlerts } from '@/lib/practice/alerts/review-alerts'
import { LABELS } from '@/lib/practice/labels'
import { hasEnded, reviewOf } from '@/lib/practice/review'
import { scoreOf } from '@/lib/practice/score'
import type { PracticeActions } from '@/lib/practice/session/actions'
import { openChat, visibleChats, type World } from '@/lib/practice/world'
import type { BuyerId } from '@/lib/trade/order'
import { BuyerList } from './buyer-list'
import { ChatColumn } from './chat-column'
import { Guide } from './guide'
import { type Help, NO_HELP } from './help'
import { HintLine } from './hint-line'
import { OrderColumn } from './order-column'
import { ReviewBox } from './review-box'
import { TopBar } from './top-bar'
import { Training } from './training'

export interface PracticeProps {
  readonly world: World
  /** Epoch ms on the practice clock. */
  readonly now: number
  readonly guide: boolean
  readonly help?: Help
  readonly actions: PracticeActions
  readonly say: Say
}

/** The practice console: a seller console with scripted buyers. */
export function Practice({ world, now, guide, help = NO_HELP, actions, say }: PracticeProps) {
  const [training, setTraining] = useState(false)
  const [drafts, setDrafts] = useState<Readonly<Record<BuyerId, string>>>({})
  const chat = openChat(world)
  const calm = world.calm === true
  const chats = visibleChats(world)
  const draft = drafts[world.open] ?? ''
  const write = (text: string) => setDrafts({ ...drafts, [world.open]: text })
  const send = (typed: number) => {
    if (draft.trim() === '') return
    if (typed > 0) actions.typed(typed)
    actions.send(draft)
    write('')
  }
  const switchBy = (by: -1 | 1) => {
    const here = chats.findIndex(each => each.script.id === world.open)
    const next = chats[here + by]
    if (next) actions.open(next.script.id, true)
  }
  // Hundreds of orders must not be drawn again each second with the timers.
  const orders = useMemo(
    () => <OrderColumn key={world.open} orders={chat.orders} onAct={actions.act} />,
    [world.open, chat.orders, actions],
  )
  return (
    <>
      <TopBar
        score={scoreOf(world)}
        guide={guide}
        help={help}
        onTraining={() => setTraining(!training)}
        training={training}
        actions={actions}
        say={say}
      />
      {guide && <Guide say={say} onClose={() => actions.showGuide(false)} />}
      {training && <Training help={help} actions={actions} onClose={() => setTraining(false)} say={say} />}
      {help.paused && <p class="paused-line">{say('demo.paused')}</p>}
      <HintLine hint={help.hint} onClose={actions.closeHint} say={say} />
      <main class="practice" data-console="practice" lang="zh-CN" aria-label={LABELS.console}>
        <BuyerList
          chats={chats}
          open={world.open}
          now={now}
          calm={calm}
          onOpen={buyer => actions.open(buyer)}
        />
        <ChatColumn
          chat={chat}
          now={now}
          calm={calm}
          draft={draft}
          onDraft={write}
          onSend={send}
          onSwitch={switchBy}
        >
          {hasEnded(chat, world) && (
            <ReviewBox
              review={reviewOf(chat, world)}
              alerts={reviewAlerts(chat, world)}
              calm={calm}
              say={say}
            />
          )}
        </ChatColumn>
        {orders}
      </main>
    </>
  )
}
