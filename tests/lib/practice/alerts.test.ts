// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest'
import type { AlertId } from '@/lib/alerts/alert'
import { ALERT_RULES } from '@/lib/alerts/list'
import { agentActs } from '@/lib/practice/act'
import { advance } from '@/lib/practice/advance'
import { agentSays } from '@/lib/practice/agent'
import { SCORED_ALERTS, workOf } from '@/lib/practice/alerts/seen-to'
import { BUYERS } from '@/lib/practice/buyers'
import { UNPAID } from '@/lib/practice/buyers/unpaid'
import { stageOf } from '@/lib/practice/listen'
import { openPractice } from '@/lib/practice/open'
import type { Script } from '@/lib/practice/script'
import { openChat, type World } from '@/lib/practice/world'
import { REPLIES, type Step } from '../phrases/suggest/practice/replies'
import { flagged } from './alerts/drawn'

const START = Date.parse('2026-03-05T15:20:00+08:00')
/** Ms in which a buyer has written all they have to say. */
const SOON = 20_000

/** What an agent brings about by what they write or do, and not the buyer. */
const OF_THE_AGENT = SCORED_ALERTS.filter(alert => workOf(alert).after !== undefined)
/** Any buyer waits; and what a shop has not set is no buyer's matter. */
const OF_NO_SCRIPT: readonly AlertId[] = ['buyer-waiting', 'cutoff-not-set']

/** What agents write of their own that has to be kept. */
const PROMISES: readonly Step[] = ['我去给您申请一下', '给您多送一份小样哈', '我给您查一下，有结果告诉您']

function taken(world: World, step: Step, at: number): World {
  if (typeof step === 'string') return agentSays(world, world.open, step, at)
  const order = openChat(world).orders[0]
  return order ? agentActs(world, world.open, order.id, step, at) : world
}

/** Everything flagged while a buyer is answered in each way they listen for, and `more` is said or done first. */
function everFlagged(script: Script, more: readonly Step[] = []): ReadonlySet<AlertId> {
  const found = new Set<AlertId>()
  const look = (world: World, at: number) => {
    for (const alert of flagged(world, at)) found.add(alert)
  }
  const seen = new Set<string>()
  const go = (world: World, at: number) => {
    look(world, at)
    const chat = openChat(world)
    if (seen.has(chat.stage)) return
    seen.add(chat.stage)
    for (const { hears } of stageOf(chat).answers) {
      const cue = hears.find(one => Object.hasOwn(REPLIES, one))
      const step = cue && REPLIES[cue]?.[0]
      if (step) go(advance(taken(world, step, at), at + SOON), at + SOON)
    }
  }
  const begun = openPractice([script], { at: START, seed: 3, pace: 0.01, buyer: script.id })
  const opened = advance(begun, START + SOON)
  for (const step of more) look(advance(taken(opened, step, START + SOON), START + SOON), START + SOON)
  go(opened, START + SOON)
  return found
}

describe('the practice console’s buyers', () => {
  const ever = new Map<Script, ReadonlySet<AlertId>>()
  beforeAll(() => {
    for (const script of BUYERS) ever.set(script, everFlagged(script))
  }, 120_000)

  it('are scored by every rule that is on from the start', () => {
    const scored: readonly AlertId[] = SCORED_ALERTS
    const others = ALERT_RULES.filter(({ id, off }) => !off && !scored.includes(id))
    expect(others.map(({ id }) => id).toSorted()).toEqual(OF_NO_SCRIPT)
  })

  it('play every rule that is scored, and one waits', () => {
    const ship = REPLIES['shipped'] ?? []
    const paid = BUYERS.filter(({ orders }) => orders[0]?.state === 'paid')
    const made = paid.flatMap(script => [...everFlagged(script, [...PROMISES, ...ship])])
    const played = new Set([...[...ever.values()].flatMap(all => [...all]), ...made])
    const rules: readonly AlertId[] = [...SCORED_ALERTS, 'buyer-waiting']
    expect(rules.filter(id => !played.has(id))).toEqual([])
  }, 120_000)

  it('say that no cutoff is set where a shop has none', () => {
    const world = openPractice(BUYERS, { at: START, seed: 3, pace: 0, buyer: UNPAID.id })
    expect(flagged(world, START, [])).toContain('cutoff-not-set')
    expect(flagged(world, START)).not.toContain('cutoff-not-set')
  })

  it.each(BUYERS.map(script => [script.name, script] as const))(
    '%s raises what the script says, and nothing else: no false alarm',
    (_, script) => {
      const said = new Set<AlertId>([...(script.raises ?? []), ...(script.mayRaise ?? [])])
      const raised = [...(ever.get(script) ?? [])].filter(id => !OF_NO_SCRIPT.includes(id))
      expect(raised.filter(id => !said.has(id) && !OF_THE_AGENT.some(one => one === id))).toEqual([])
      expect([...said].filter(id => !raised.includes(id))).toEqual([])
    },
  )

  it('are quiet, some of them', () => {
    const quiet = BUYERS.filter(({ raises = [], mayRaise = [] }) => raises.length + mayRaise.length === 0)
    expect(quiet.length).toBeGreaterThanOrEqual(3)
  })

  it('are scored for all they raise', () => {
    const scored: readonly AlertId[] = SCORED_ALERTS
    expect(BUYERS.flatMap(({ raises = [] }) => raises).filter(id => !scored.includes(id))).toEqual([])
  })
})
