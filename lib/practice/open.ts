import { advance } from './advance'
import { append } from './message'
import { planOrder } from './order'
import { sorted } from './schedule'
import type { Script } from './script'
import type { Chat, Pending, World } from './world'

export interface Start {
  /** Epoch ms. */
  readonly at: number
  readonly seed: number
  /** 1: as in life. 0: everybody writes at once and answers at once. */
  readonly pace: number
  /** See `World.calm`. */
  readonly calm?: boolean
  /** The chat that is open first; the first script's unless given or unknown. */
  readonly buyer?: string
}

/** The practice console as it is when practice begins. Throws when there are no scripts. */
export function openPractice(scripts: readonly Script[], start: Start): World {
  const open = scripts.find(script => script.id === start.buyer) ?? scripts[0]
  if (!open) throw new Error('practice needs at least one script')
  const { at, seed, pace, calm = false } = start
  const chats = scripts.map(script => beginChat(script, start))
  return advance({ seed, pace, calm, start: at, open: open.id, chats }, at)
}

function beginChat(script: Script, { at, seed, pace }: Start): Chat {
  const silent: Chat = {
    script,
    stage: 'start',
    messages: [],
    orders: script.orders.map((plan, index) => planOrder(plan, at, seed, script.id, index)),
    pending: [],
    unread: 0,
    waitingSince: undefined,
    askedAgain: false,
    puzzled: 0,
    deeds: [],
    rounds: { answered: 0, inTime: 0 },
  }
  const past = (script.history ?? []).reduce(
    (chat, { ago, side, line }) => append(chat, side, line, at - ago * 60_000),
    silent,
  )
  return { ...past, unread: 0, waitingSince: undefined, pending: opening(script, at, pace) }
}

const BETWEEN_LINES = 2_600
const ROBOT_AFTER = 900

/** Lines that would come after the start come at the start when the pace is 0; those before keep their times. */
function opening(script: Script, at: number, pace: number): readonly Pending[] {
  const { opens } = script
  if (!opens) return []
  const from = at + opens.at * 1_000 * (opens.at < 0 ? 1 : pace)
  const due = (after: number) => (opens.at < 0 ? from + after : from + after * pace)
  const lines = opens.lines.map(
    (line, index): Pending => ({
      due: due(index * BETWEEN_LINES),
      happens: { kind: 'line', side: 'buyer', line },
    }),
  )
  if (opens.robot === undefined) return lines
  const robot: Pending = {
    due: due(ROBOT_AFTER),
    happens: { kind: 'line', side: 'robot', line: opens.robot },
  }
  return sorted([...lines.slice(0, 1), robot, ...lines.slice(1)])
}
