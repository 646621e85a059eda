import { beforeEach, describe, expect, it, vi } from 'vitest'
import { RequestFailed } from '@/lib/messages'
import type { About } from '@/lib/notes/note'
import { sidebarFollowUps } from '@/lib/sidebar/actions/follow-up-actions'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { SidebarHost } from '@/lib/sidebar/sidebar-host'
import { conversation, NOW, profile, say } from '../../../components/sidebar/stage'
import { followUpOf } from '../../notes/sample'

const BUYER = 'buyer:pinduoduo:id:80001' as About

describe('what is to be come back to', () => {
  let model: SidebarModel
  let request: ReturnType<typeof vi.fn>
  let askOnce: ReturnType<typeof vi.fn>
  let actions: ReturnType<typeof sidebarFollowUps>
  beforeEach(() => {
    request = vi.fn(async (_name: string, data: object) => ({ id: 'f1', ...data, updatedAt: 's' }))
    askOnce = vi.fn()
    model = createModel(profile, 'zh', undefined, NOW)
    model.reading.value = {
      kind: 'open',
      orders: [],
      missing: [],
      conversation: conversation(['什么时候有货']),
    }
    const host = { request, say, isAlive: () => true, reminders: { askOnce } } as unknown as SidebarHost
    actions = sidebarFollowUps(model, host)
  })

  const promise = followUpOf('f1', NOW, { about: BUYER, text: '补发', repeat: 'month' })

  it('is saved with where it comes from, and asks for notifications', async () => {
    await actions.addFollowUp(BUYER, '风**', '回访', NOW + 5, { repeat: 'year', context: '生日' })
    expect(request).toHaveBeenCalledWith(
      'saveFollowUp',
      expect.objectContaining({ about: BUYER, text: '回访', due: NOW + 5, repeat: 'year', context: '生日' }),
    )
    expect(model.records.followUps.value).toHaveLength(1)
    expect(askOnce).toHaveBeenCalledOnce()
  })

  it('done, is gone and can be opened again', async () => {
    const once = followUpOf('f1', NOW, { about: BUYER })
    model.records.kept.value = { notes: [], followUps: [once] }
    await actions.finishFollowUp(once)
    expect(model.records.followUps.value).toEqual([])
    model.notice.value?.undo?.()
    await vi.waitFor(() => expect(model.records.followUps.value).toHaveLength(1))
  })

  it('done, falls due again where it repeats', async () => {
    model.records.kept.value = { notes: [], followUps: [promise] }
    await actions.finishFollowUp(promise)
    const [next] = model.records.followUps.value
    expect(next?.due).toBeGreaterThan(NOW)
    expect(next?.doneAt).toBeUndefined()
  })

  it('is moved, and no longer repeats where that was taken off', async () => {
    await actions.changeFollowUp(promise, { due: NOW + 9 })
    expect(request).toHaveBeenLastCalledWith(
      'saveFollowUp',
      expect.objectContaining({ due: NOW + 9, repeat: 'month' }),
    )
    await actions.changeFollowUp(promise, { repeat: 'none' })
    expect(request.mock.lastCall?.[1]).not.toHaveProperty('repeat')
  })

  it('is deleted, and comes back by undo', async () => {
    model.records.kept.value = { notes: [], followUps: [promise] }
    await actions.removeFollowUp(promise)
    expect(model.records.followUps.value).toEqual([])
    model.notice.value?.undo?.()
    await vi.waitFor(() => expect(request).toHaveBeenLastCalledWith('restoreFollowUp', { id: 'f1' }))
    await vi.waitFor(() => expect(model.records.followUps.value).toHaveLength(1))
  })

  it('an answer put off is one a buyer, with their last line', async () => {
    await actions.putOffReply(NOW + 30_000)
    expect(model.records.putOff.value).toMatchObject({
      kind: 'reply',
      about: BUYER,
      context: '什么时候有货',
      due: NOW + 30_000,
    })
    await actions.putOffReply(NOW + 180_000)
    expect(model.records.followUps.value.map(({ due }) => due)).toEqual([NOW + 180_000])
  })

  it('that could not be saved is said', async () => {
    request.mockRejectedValue(new RequestFailed('full'))
    await actions.putOffReply(NOW + 30_000)
    expect(model.records.putOff.value).toBeUndefined()
    expect(model.notice.value?.words.key).toBe('store.failed.full')
  })
})
