import { beforeEach, describe, expect, it, vi } from 'vitest'
import { RequestFailed } from '@/lib/messages'
import { sidebarIssues } from '@/lib/sidebar/actions/issue-actions'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { SidebarHost } from '@/lib/sidebar/sidebar-host'
import { conversation, NOW, order, profile, say } from '../../../components/sidebar/stage'

const NUMBER = '261120-123456789012345'

describe('issues logged in the sidebar', () => {
  let model: SidebarModel
  let request: ReturnType<typeof vi.fn>
  let actions: ReturnType<typeof sidebarIssues>
  beforeEach(() => {
    request = vi.fn(async (_: string, data: object) => ({ id: 'i1', ...data, updatedAt: 's' }))
    model = createModel(profile, 'zh', undefined, NOW)
    actions = sidebarIssues(model, { request, say, isAlive: () => true } as unknown as SidebarHost)
  })
  const read = (conversed: boolean, ordered: boolean) => {
    model.reading.value = {
      kind: 'open',
      orders: ordered ? [order(NUMBER)] : [],
      missing: [],
      ...(conversed && { conversation: conversation(['掉色了']) }),
    }
  }

  it('are about the buyer, with the order shown, and taken back', async () => {
    read(true, true)
    expect(await actions.logIssue({ kind: '质量', product: '毛巾', text: ' 掉色 ' })).toBe(true)
    expect(request).toHaveBeenCalledWith(
      'saveIssue',
      expect.objectContaining({
        about: 'buyer:pinduoduo:id:80001',
        kind: '质量',
        product: '毛巾',
        text: '掉色',
        order: NUMBER,
        label: '风**',
      }),
    )
    expect(model.records.kept.value.issues).toHaveLength(1)
    model.notice.value?.undo?.()
    await vi.waitFor(() => expect(model.records.kept.value.issues).toEqual([]))
    expect(request).toHaveBeenLastCalledWith('removeIssue', { id: 'i1' })
  })

  it('are about the order where nobody chats', async () => {
    read(false, true)
    await actions.logIssue({ kind: '少发' })
    expect(request).toHaveBeenCalledWith(
      'saveIssue',
      expect.objectContaining({ about: `order:pinduoduo:${NUMBER}`, label: '2611…2345' }),
    )
  })

  it('say so where they could not be saved', async () => {
    read(true, false)
    request.mockRejectedValue(new RequestFailed('storeOff'))
    expect(await actions.logIssue({ kind: '质量' })).toBe(false)
    expect(model.notice.value?.words.key).toBe('store.failed.storeOff')
  })
})
