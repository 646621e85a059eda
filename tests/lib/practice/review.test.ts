import { describe, expect, it } from 'vitest'
import { agentActs } from '@/lib/practice/act'
import { advance } from '@/lib/practice/advance'
import { agentSays } from '@/lib/practice/agent'
import { BUYERS } from '@/lib/practice/buyers'
import { CHANGED_ADDRESS } from '@/lib/practice/buyers/changed-address'
import { DISPATCH_TIME } from '@/lib/practice/buyers/dispatch-time'
import { SILENT } from '@/lib/practice/buyers/silent'
import { openPractice } from '@/lib/practice/open'
import { resultOf } from '@/lib/practice/result'
import { hasEnded, reviewOf } from '@/lib/practice/review'
import type { Script } from '@/lib/practice/script'
import { openChat, type World } from '@/lib/practice/world'

const NOW = Date.parse('2026-03-05T15:20:00+08:00')

/** Everybody answers at once. */
const begin = ({ id }: Script) => openPractice(BUYERS, { at: NOW, seed: 7, pace: 0, buyer: id })
const say = (world: World, text: string, after: number) => {
  const at = NOW + after
  return advance(agentSays(world, world.open, text, at), at)
}
const review = (world: World) => reviewOf(openChat(world), world)

describe('a review', () => {
  it('is none before the buyer has said all', () => {
    const world = begin(CHANGED_ADDRESS)
    expect(hasEnded(openChat(world), world)).toBe(false)
    const greeted = say(world, '您好', 1000)
    expect(hasEnded(openChat(greeted), greeted)).toBe(false)
  })

  it('comes when a buyer who was answered beside the point stays silent, and goes on when they do', () => {
    const at = (seconds: number) => NOW + seconds * 1000
    const asked = openPractice([CHANGED_ADDRESS], { at: NOW, seed: 7, pace: 1 })
    const greeted = agentSays(advance(asked, at(30)), asked.open, '您好，在的', at(31))
    const ended = (world: World) => hasEnded(openChat(world), world)
    expect(ended(advance(greeted, at(31 + 89)))).toBe(false)
    const gone = advance(greeted, at(31 + 90))
    expect(ended(gone)).toBe(true)
    expect(review(gone).missed).toEqual(['address', 'remark'])
    expect(ended(advance(agentSays(gone, gone.open, '新地址发我一下', at(130)), at(130)))).toBe(false)
  })

  it('comes with a buyer the trainee wrote to first', () => {
    const ended = say(begin(SILENT), '亲，还没付款哦，还需要吗', 5_000)
    expect(hasEnded(openChat(ended), ended)).toBe(true)
  })

  it('counts the first response from the first line on', () => {
    expect(review(say(begin(DISPATCH_TIME), '亲，今天发', 12_000)).firstResponse).toBe(12_000)
    expect(review(say(begin(DISPATCH_TIME), '亲，今天发', 12_000)).good).toContain('first-response')
    expect(review(say(begin(DISPATCH_TIME), '亲，今天发', 40_000)).missed).toContain('first-response')
  })

  it('misses the remark where an address was agreed on and the packer is not told', () => {
    const world = begin(CHANGED_ADDRESS)
    const [order] = openChat(world).orders
    if (!order) throw new Error('no order')
    expect(review(world).missed).toContain('remark')
    const remarked = agentActs(world, world.open, order.id, { kind: 'remark', text: '改地址' }, NOW + 1)
    expect(review(remarked).good).toContain('remark')
  })

  it('misses the words where the platform had to say something', () => {
    expect(review(say(begin(DISPATCH_TIME), '加我微信聊', 1000)).missed).toContain('words')
    expect(review(say(begin(DISPATCH_TIME), '今天发', 1000)).good).toContain('words')
  })

  it('says nothing of what there was no occasion for', () => {
    const { good, missed } = review(say(begin(DISPATCH_TIME), '今天发', 1000))
    for (const name of ['address', 'nudge', 'remark'] as const)
      expect([...good, ...missed]).not.toContain(name)
  })
})

it('a result counts the conversations that have ended', () => {
  expect(resultOf(begin(DISPATCH_TIME)).buyers).toBe(0)
  let world = say(begin(DISPATCH_TIME), '亲，今天晚上就发出', 8_000)
  world = say(world, '大概三天左右送到', 10_000)
  const result = resultOf(world)
  expect(result).toMatchObject({ start: NOW, buyers: 1, firstResponse: 8_000 })
  expect(result.tallies['first-response']).toEqual({ done: 1, of: 1 })
  expect(result.tallies.address).toEqual({ done: 0, of: 0 })
})
