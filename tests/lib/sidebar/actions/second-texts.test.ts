// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FollowUp } from '@/lib/notes/note'
import type { ActionContext } from '@/lib/sidebar/actions/action-context'
import type { SidebarActions } from '@/lib/sidebar/actions/actions'
import { sidebarFollowUps } from '@/lib/sidebar/actions/follow-up-actions'
import { secondTexts } from '@/lib/sidebar/actions/second-texts'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { Composer } from '@/lib/sidebar/source/composer'
import { conversation, library, message, NOW, phrase, profile, say } from '../../../components/sidebar/stage'

const APPLY = phrase('申请', '给您申请一下', { next: { text: '{客服}给您申请好了', seconds: 30 } })

describe('the second text of a phrase', () => {
  let model: SidebarModel
  let insert: ReturnType<typeof vi.fn<Composer['insert']>>
  let context: ActionContext
  let decide: ReturnType<typeof vi.fn<SidebarActions['decide']>>
  let second: ReturnType<typeof secondTexts>
  let request: ReturnType<typeof vi.fn>
  let askOnce: ReturnType<typeof vi.fn>
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
    model = createModel(profile, 'zh', undefined, NOW)
    model.reading.value = {
      kind: 'open',
      orders: [],
      missing: [],
      conversation: conversation(['能便宜点吗']),
    }
    model.phrases.library.value = library([APPLY])
    insert = vi.fn(async () => ({ outcome: 'inserted' as const, tries: [], stopsLeft: 0 }))
    request = vi.fn(async (name: string, ask: object) =>
      name === 'saveFollowUp' ? { id: 'f1', ...ask, updatedAt: 's' } : undefined,
    )
    askOnce = vi.fn()
    decide = vi.fn(async () => {})
    const host = { request, say, isAlive: () => true, reminders: { askOnce } }
    context = {
      document,
      model,
      host,
      source: { readNow: async () => model.reading.value, composer: () => ({ insert }) },
      picked: vi.fn(),
      tried: vi.fn(),
    } as unknown as ActionContext
    second = secondTexts(context, { ...sidebarFollowUps(model, host as never), decide })
    return () => vi.useRealTimers()
  })
  const waiting = (): readonly FollowUp[] => model.records.followUps.value

  it('waits with the buyer the first one went to, once', async () => {
    const toCome = second.toCome(APPLY)
    model.reading.value = { kind: 'open', orders: [], missing: [] }
    await toCome?.()
    expect(waiting()).toEqual([])
    model.reading.value = {
      kind: 'open',
      orders: [],
      missing: [],
      conversation: conversation(['能便宜点吗']),
    }
    expect(waiting()).toEqual([
      expect.objectContaining({
        kind: 'second',
        text: '{客服}给您申请好了',
        context: '申请',
        due: NOW + 30_000,
      }),
    ])
    await second.toCome(APPLY)?.()
    expect(waiting()).toHaveLength(1)
    expect(askOnce).not.toHaveBeenCalled()
  })

  it('is none where the phrase has none, and where nobody is on screen', () => {
    expect(second.toCome(phrase('您好', '您好'))).toBeUndefined()
    model.reading.value = { kind: 'open', orders: [], missing: [] }
    expect(second.toCome(APPLY)).toBeUndefined()
  })

  it('is announced once: what asks for the same answer is silent, and seen to when it goes in', async () => {
    model.reading.value = {
      kind: 'open',
      orders: [],
      missing: [],
      conversation: conversation(['能便宜点吗'], {
        messages: [message('给您申请一下', { side: 'agent', at: NOW - 40_000 })],
      }),
    }
    const raised = () => model.alerts.open.value.map(({ id }) => id)
    expect(raised()).toEqual(['applied-for'])
    await second.toCome(APPLY)?.()
    expect(raised()).toEqual([])
    const [one] = waiting()
    if (!one) throw new Error('no second text')
    model.phrases.type('客服', '小林')
    await second.insert(one)
    expect(decide.mock.calls.map(([alert, kind]) => [alert.id, kind])).toEqual([['applied-for', 'done']])
  })

  it('goes in filled, is done with, and is counted as no phrase', async () => {
    await second.toCome(APPLY)?.()
    const [one] = waiting()
    if (!one) throw new Error('no second text')
    await second.insert(one)
    // Nobody has set the agent's name yet: a hole never goes out.
    expect(insert).not.toHaveBeenCalled()
    expect(waiting()).toHaveLength(1)
    model.phrases.type('客服', '小林')
    await second.insert(one)
    expect(insert.mock.calls[0]?.[0]).toBe('小林给您申请好了')
    expect(waiting()).toEqual([])
    expect(context.picked).not.toHaveBeenCalled()
    expect(request).not.toHaveBeenCalledWith('used', expect.anything())
    expect(request).toHaveBeenLastCalledWith('removeFollowUp', { id: one.id })
  })
})
