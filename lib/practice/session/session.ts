import { type ReadonlySignal, signal } from '@preact/signals'
import type { BuyerId } from '@/lib/trade/order'
import { agentActs } from '../act'
import { advance } from '../advance'
import { agentOpens, agentSays, buyerSays } from '../agent'
import { BUYERS } from '../buyers'
import { addMessages, addOrders, chatter } from '../crowd'
import { openPractice } from '../open'
import type { Line } from '../script'
import type { World } from '../world'
import type { PracticeActions } from './actions'
import { startClock } from './clock'
import { type Knobs, RATE_SECONDS } from './knobs'

export interface Session {
  readonly world: ReadonlySignal<World>
  /** Epoch ms on the practice clock, whole seconds. */
  readonly now: ReadonlySignal<number>
  readonly actions: Omit<PracticeActions, 'showGuide'>
  /** For tests and measurements: a buyer says something that is in no script. */
  say(buyer: string, ...lines: readonly Line[]): void
  /** For tests: lets so many ms go by at once. */
  advance(ms: number): void
  /** For measurements: so many lines a second in the open chat. */
  flood(rate: number, seconds: number): void
}

const TICK = 250

/** Practice under way: the world, its clock and what the trainee can do. Ends with the page. */
export function startSession(knobs: Knobs): Session {
  const clock = startClock(knobs.now, knobs.speed)
  const begin = (seed: number) => {
    const pace = knobs.speed === 0 ? 0 : 1
    const { buyer } = knobs
    const world = openPractice(BUYERS, { at: clock.now(), seed, pace, ...(buyer && { buyer }) })
    return addOrders(addMessages(world, world.open, knobs.messages), world.open, knobs.orders)
  }
  const world = signal(begin(knobs.seed))
  const now = signal(wholeSecond(clock.now()))
  /** Applies a change at the practice clock's time, then whatever is due by then. */
  const change = (how: (world: World, at: number) => World) => {
    const at = clock.now()
    world.value = advance(how(world.value, at), at)
    now.value = wholeSecond(at)
  }
  const session: Session = {
    world,
    now,
    actions: {
      open: buyer => change(each => agentOpens(each, buyer)),
      send: text => change((each, at) => agentSays(each, each.open, text, at)),
      act: (order, act) => change((each, at) => agentActs(each, each.open, order, act, at)),
      restart: () => change(each => begin(each.seed + 1)),
    },
    say: (buyer, ...lines) => change((each, at) => buyerSays(each, buyer as BuyerId, lines, at)),
    advance(ms) {
      clock.advance(ms)
      change(each => each)
    },
    flood(rate, seconds) {
      let said = 0
      const began = performance.now()
      const timer = setInterval(() => {
        const due = Math.floor(((performance.now() - began) / 1_000) * rate)
        const end = rate * seconds
        for (; said < Math.min(due, end); said += 1) {
          change((each, at) => buyerSays(each, each.open, [chatter(each.seed, said)], at))
        }
        if (said >= end) clearInterval(timer)
      }, 1_000 / rate)
    },
  }
  // Buyers write by themselves.
  setInterval(() => change(each => each), TICK)
  if (knobs.rate > 0) setTimeout(() => session.flood(knobs.rate, RATE_SECONDS), 1_000)
  return session
}

const wholeSecond = (at: number) => Math.floor(at / 1_000) * 1_000
