import { describe, expect, it } from 'vitest'
import { advance } from '@/lib/practice/advance'
import { agentOpens, agentSays } from '@/lib/practice/agent'
import { BUYERS } from '@/lib/practice/buyers'
import { openPractice } from '@/lib/practice/open'
import { visibleChats, type World } from '@/lib/practice/world'

const NOW = Date.parse('2026-03-05T15:20:00+08:00')
const begin = (calm: boolean) => openPractice(BUYERS, { at: NOW, seed: 7, pace: 1, calm })
const waiting = ({ chats }: World) =>
  chats.filter(({ waitingSince }) => waitingSince !== undefined).map(({ script }) => script.name)

/** Lets a time go by in steps, as the page does. */
function pass(world: World, from: number, seconds: number): World {
  let next = world
  for (let at = from; at <= from + seconds * 1000; at += 1000) next = advance(next, at)
  return next
}

describe('calm practice', () => {
  it('leaves the trainee with one buyer for as long as it takes, who never asks again', () => {
    const world = pass(begin(true), NOW, 600)
    expect(waiting(world)).toHaveLength(1)
    const lines = world.chats.find(({ waitingSince }) => waitingSince !== undefined)?.messages ?? []
    expect(lines.filter(({ side }) => side === 'buyer')).toHaveLength(3)
  })

  it('sends the next buyer once that one is answered and has nothing more to say', () => {
    const first = pass(begin(true), NOW, 60)
    const open = first.chats.find(({ waitingSince }) => waitingSince !== undefined)
    if (!open) throw new Error('nobody waits')
    const at = NOW + 61_000
    const answered = agentSays(agentOpens(first, open.script.id), open.script.id, '亲，今天晚上就发出哦', at)
    // The buyer asks one thing more, and thanks; then another one writes.
    const asked = pass(answered, at, 120)
    expect(waiting(asked)).toEqual([open.script.name])
    const arrival = agentSays(asked, open.script.id, '大概三天左右送到', at + 121_000)
    const later = pass(arrival, at + 121_000, 120)
    expect(visibleChats(later).length).toBeGreaterThan(visibleChats(first).length)
    expect(waiting(later).filter(name => name !== open.script.name)).toHaveLength(1)
  })

  it('does not hold a buyer back twice when the page was asleep for a while', () => {
    const first = begin(true)
    const [open] = first.chats.filter(({ waitingSince }) => waitingSince !== undefined)
    if (!open) throw new Error('nobody waits')
    const served = agentSays(first, open.script.id, '亲，今天晚上就发出哦', NOW + 5_000)
    const rested = advance(advance(served, NOW + 60_000), NOW + 120_000)
    expect(waiting(advance(rested, NOW + 180_000)).length).toBeGreaterThan(0)
  })
})

it('busy practice has several waiting, who ask again', () => {
  const world = pass(begin(false), NOW, 600)
  expect(waiting(world).length).toBeGreaterThan(3)
})
