import { NUDGE_TOPICS } from '@/lib/alerts/topics'
import type { SuggestContext } from '@/lib/phrases/suggest/context'
import { orderNamed } from '@/lib/phrases/suggest/named-order'
import { agentActs } from '@/lib/practice/act'
import { advance } from '@/lib/practice/advance'
import { agentSays } from '@/lib/practice/agent'
import { BUYERS } from '@/lib/practice/buyers'
import { stageOf } from '@/lib/practice/listen'
import { openPractice } from '@/lib/practice/open'
import type { PracticeOrder } from '@/lib/practice/order'
import type { Script } from '@/lib/practice/script'
import { openChat, type World } from '@/lib/practice/world'
import { BESIDE_THE_POINT, REPLIES, type Step } from './replies'

/** One look at the sidebar: the buyer has just written the last of the lines. */
export interface PracticeMoment {
  /** Buyer, the order's state, what the agent wrote last, and the buyer's lines since. */
  readonly key: string
  readonly context: SuggestContext
}

const START = Date.parse('2026-03-05T15:20:00+08:00')
/** Long enough for a buyer to have written all they have to say, and too short to ask again. */
const SOON = 20_000
/** Long enough for a buyer nobody answers to ask again. */
const LATER = 100_000
/** Turns of the chat that suggestions look at. */
const TURNS = 8
/** Buyers pick their words by the seed: so many are played. */
const SEEDS = 4

/** Every moment that comes about when agents answer in each way the scripts listen for, answer beside the point, or not at all. */
export function practiceMoments(): PracticeMoment[] {
  const moments = new Map<string, PracticeMoment>()
  for (const script of BUYERS) {
    for (let seed = 1; seed <= SEEDS; seed++) {
      for (const moment of played(script, seed)) if (!moments.has(moment.key)) moments.set(moment.key, moment)
    }
  }
  return [...moments.values()]
}

function played(script: Script, seed: number): PracticeMoment[] {
  const found: PracticeMoment[] = []
  const begun = openPractice([script], { at: START, seed, pace: 0.01, buyer: script.id })
  const opened = advance(begun, START + SOON)
  found.push(...momentsOf(begun, opened, 0))
  /** Stages gone into already: what follows in them has been seen. */
  const seen = new Set<string>()
  const go = (world: World, at: number) => {
    const chat = openChat(world)
    const stage = chat.stage
    const heard = stageOf(chat).answers.flatMap(({ hears }) => hears.flatMap(cue => REPLIES[cue] ?? []))
    const first = !seen.has(stage)
    seen.add(stage)
    const steps = first ? [...heard, BESIDE_THE_POINT] : heard.slice(0, 1)
    if (first) found.push(...momentsOf(world, advance(advance(world, at + LATER), at + LATER + SOON)))
    for (const step of steps) {
      const answered = taken(world, step, at)
      const after = advance(answered, at + SOON)
      found.push(...momentsOf(answered, after))
      if (openChat(after).stage !== stage) go(after, at + SOON)
    }
  }
  go(opened, START + SOON)
  return found
}

function taken(world: World, step: Step, at: number): World {
  if (typeof step === 'string') return agentSays(world, world.open, step, at)
  const order = openChat(world).orders[0]
  return order ? agentActs(world, world.open, order.id, step, at) : world
}

/** One moment for each line the buyer wrote meanwhile. */
function momentsOf(before: World, after: World, from = openChat(before).messages.length): PracticeMoment[] {
  const { messages, script, orders } = openChat(after)
  return messages.flatMap((message, at) => {
    if (at < from || message.side !== 'buyer' || message.kind !== 'text') return []
    const turns = messages
      .slice(0, at + 1)
      .flatMap(({ side, kind, text }) =>
        kind === 'text' && (side === 'buyer' || side === 'agent') ? [{ side, text }] : [],
      )
    // What the buyer does with a line comes after it: the order is as it was until the last.
    const last = messages.slice(at + 1).every(({ side }) => side !== 'buyer')
    const open = last ? orders : openChat(before).orders
    const context = contextOf(turns.slice(-TURNS), orderNamed(turns, open) ?? open[0])
    const pictured = messages
      .slice(Math.max(0, at + 1 - TURNS), at + 1)
      .some(one => one.kind === 'image' && one.side === 'buyer')
    return [{ key: keyOf(script, context), context: pictured ? { ...context, pictured } : context }]
  })
}

function keyOf({ id }: Script, { turns, state, refunding }: SuggestContext): string {
  const answered = turns.findLastIndex(({ side }) => side === 'agent')
  const said = turns.slice(answered + 1).map(({ text }) => text)
  const before = turns[answered]?.text ?? ''
  return [id, `${state ?? '-'}${refunding ? '+refunding' : ''}`, before, said.join(' / ')].join('\t')
}

function contextOf(turns: SuggestContext['turns'], order: PracticeOrder | undefined): SuggestContext {
  const known = ['店铺', '客服', '截单时间']
  if (order) known.push('商品', '数量', '实付金额')
  if (order?.times.shipBy) known.push('承诺发货时间')
  if (order?.courier) known.push('快递公司')
  if (order?.trackingNumber) known.push('运单号')
  if (order?.trace) known.push('物流动态')
  if (order && !order.recipient.address.includes('*')) known.push('收件人', '电话', '地址')
  return {
    turns,
    ...(order && { state: order.state, goods: order.items.map(({ title }) => title) }),
    ...(order?.refund === 'refunding' && { refunding: true }),
    alerts: [],
    known,
    ...(order?.marks.includes('店铺待支付') && { forbidden: NUDGE_TOPICS }),
  }
}
