// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PhraseId } from '@/lib/phrases/library/phrase'
import { learnPicks, type Picked } from '@/lib/sidebar/actions/learn-picks'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { Message } from '@/lib/trade/conversation'
import { conversation, message, NOW, profile } from '../../../components/sidebar/stage'

const TEXT = '今天 16 点前付款的订单当天发出'
const PICKED: Picked = {
  phrase: 's1' as PhraseId,
  text: TEXT,
  moment: { turns: [{ side: 'buyer', text: '多久发货' }], alerts: [] },
  searched: 'fh',
}

describe('learning from a pick', () => {
  let model: SidebarModel
  let request: ReturnType<typeof vi.fn>
  let end: AbortController
  let picked: (pick: Picked) => void
  beforeEach(() => {
    vi.useFakeTimers()
    model = createModel(profile, 'zh', undefined, NOW)
    request = vi.fn(async () => undefined)
    end = new AbortController()
    show([message('多久发货')])
    picked = learnPicks({ model, host: { request: request as never }, signal: end.signal })
    picked(PICKED)
  })
  afterEach(() => {
    end.abort()
    vi.useRealTimers()
  })
  const show = (messages: readonly Message[], buyer = '80001') => {
    model.reading.value = {
      kind: 'open',
      orders: [],
      missing: [],
      conversation: { ...conversation([]), messages, buyer: { id: buyer as never, name: '风**' } },
    }
  }
  const sends = (text: string) => show([message('多久发货'), message(text, { side: 'agent' })])
  const learned = () => request.mock.calls.filter(([name]) => name === 'learn').map(([, data]) => data)

  it('waits until it is seen what became of it', () => {
    show([message('多久发货'), message('人呢')])
    expect(learned()).toEqual([])
  })

  it('learns once, from what was sent much as it was', () => {
    sends(`在的，${TEXT}哦`)
    sends(`在的，${TEXT}哦`)
    expect(learned()).toMatchObject([{ phrase: PICKED.phrase, passed: [] }])
  })

  it('tells what it counts by, and nothing that was written', () => {
    sends(TEXT)
    const { features, topic } = learned()[0]
    expect(features).toContain(topic)
    expect(JSON.stringify(learned())).not.toMatch(/\p{Script=Han}/u)
  })

  it('learns nothing where something else was sent instead', () => {
    sends('这款没有现货了，给您换一款可以吗')
    vi.advanceTimersByTime(600_000)
    expect(learned()).toEqual([])
  })

  it('takes no older message, which scrolling brings to light, for what was sent', () => {
    show([message('您好，在的', { side: 'agent' }), message('多久发货')])
    sends(TEXT)
    expect(learned()).toHaveLength(1)
  })

  it.each([
    ['the agent goes on to another buyer', () => show([message('在吗')], '80002')],
    ['nothing is seen of it for minutes', () => vi.advanceTimersByTime(600_000)],
  ])('takes the pick as it was made where %s', (_, then) => {
    then()
    expect(learned()).toHaveLength(1)
  })

  it('keeps still once the sidebar is gone', () => {
    end.abort()
    vi.advanceTimersByTime(600_000)
    expect(learned()).toEqual([])
  })
})
