import { type ReadonlySignal, signal } from '@preact/signals'
import type { BuyerId } from '@/lib/trade/order'
import { agentActs } from '../act'
import { advance } from '../advance'
import { agentOpens, agentSays, buyerSays } from '../agent'
import { BUYERS } from '../buyers'
import { addMessages, addOrders, chatter } from '../crowd'
import { openPractice } from '../open'
import type { Line, Script } from '../script'
import type { World } from '../world'
import type { PracticeActions } from './actions'
import { startClock } from './clock'
import { type Knobs, RATE_SECONDS } from './knobs'
import type { Pace } from './pace'

/** How practice begins anew. */
export interface Begin {
  readonly seed: number
  readonly pace: Pace
  readonly scripts: readonly Script[]
}

export interface Session {
  readonly world: ReadonlySignal<World>
  /** Epoch ms on the practice clock, whole seconds. */
  readonly now: ReadonlySignal<number>
  readonly paused: ReadonlySignal<boolean>
  readonly actions: Pick<PracticeActions, 'send' | 'act' | 'pause'> & { open(buyer: BuyerId): void }
  begin(how: Partial<Begin>): void
  /** For tests and measurements: a buyer writes something that is in no script. */
  write(buyer: string, ...lines: readonly Line[]): void
  /** For tests: lets so many ms go by at once. */
  advance(ms: number): void
  /** For measurements: so many lines a second in the open chat. */
  flood(rate: number, seconds: number): void
}

const TICK = 250

/** Practice under way: the world, its clock and what the trainee does in it. Ends with the page. */
export function startSession(knobs: Knobs, start: Partial<Begin> = {}): Session {
  const clock = startClock(knobs.now, knobs.speed)
  let how: Begin = { seed: knobs.seed, pace: 'busy', scripts: BUYERS, ...start }
  const open = () => {
    const { buyer } = knobs
    const world = openPractice(how.scripts, {
      at: clock.now(),
      seed: how.seed,
      pace: knobs.speed === 0 ? 0 : 1,
      calm: how.pace === 'calm',
      ...(buyer && { buyer }),
    })
    return addOrders(addMessages(world, world.open, knobs.messages), world.open, knobs.orders)
  }
  const world = signal(open())
  const now = signal(wholeSecond(clock.now()))
  const paused = signal(false)
  /** Applies a change at the practice clock's time, then whatever is due by then. */
  const change = (apply: (world: World, at: number) => World) => {
    const at = clock.now()
    world.value = advance(apply(world.value, at), at)
    now.value = wholeSecond(at)
  }
  const pause = (to: boolean) => {
    if (paused.value === to) return
    clock.pause(to)
    paused.value = to
  }
  /** Who does something has come back. */
  const act = (apply: (world: World, at: number) => World) => {
    pause(false)
    change(apply)
  }
  const session: Session = {
    world,
    now,
    paused,
    actions: {
      open: buyer => change(each => agentOpens(each, buyer)),
      send: text => act((each, at) => agentSays(each, each.open, text, at)),
      act: (order, what) => act((each, at) => agentActs(each, each.open, order, what, at)),
      pause,
    },
    begin(other) {
      how = { ...how, seed: world.value.seed + 1, ...other }
      act(open)
    },
    write: (buyer, ...lines) => change((each, at) => buyerSays(each, buyer as BuyerId, lines, at)),
    advance(ms) {
      clock.advance(ms)
      change(each => each)
    },
    flood(rate, seconds) {
      let written = 0
      const began = performance.now()
      const timer = setInterval(() => {
        const due = Math.floor(((performance.now() - began) / 1_000) * rate)
        const end = rate * seconds
        for (; written < Math.min(due, end); written += 1) {
          change((each, at) => buyerSays(each, each.open, [chatter(each.seed, written)], at))
        }
        if (written >= end) clearInterval(timer)
      }, 1_000 / rate)
    },
  }
  // Buyers write by themselves.
  setInterval(() => change(each => each), TICK)
  if (knobs.rate > 0) setTimeout(() => session.flood(knobs.rate, RATE_SECONDS), 1_000)
  return session
}

const wholeSecond = (at: number) => Math.floor(at / 1_000) * 1_000
