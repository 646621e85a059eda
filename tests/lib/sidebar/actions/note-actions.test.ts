import { beforeEach, describe, expect, it, vi } from 'vitest'
import { RequestFailed } from '@/lib/messages'
import type { About, Note } from '@/lib/notes/note'
import { sidebarNotes } from '@/lib/sidebar/actions/note-actions'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { SidebarHost } from '@/lib/sidebar/sidebar-host'
import { conversation, message, NOW, order, profile, say } from '../../../components/sidebar/stage'

const BUYER = 'buyer:pinduoduo:id:80001' as About
const NUMBER = '261120-123456789012345'
const NOTE: Note = {
  id: 'n1' as never,
  about: BUYER,
  console: profile.id,
  text: '偏紧',
  at: NOW,
  updatedAt: 's' as never,
}

describe('what the agent notes', () => {
  let model: SidebarModel
  let request: ReturnType<typeof vi.fn>
  let addFollowUp: ReturnType<typeof vi.fn<(...args: unknown[]) => Promise<boolean>>>
  let alive: boolean
  let actions: ReturnType<typeof sidebarNotes>
  beforeEach(() => {
    alive = true
    request = vi.fn(async (_: string, data: object) => ({ id: 'n1', ...data, updatedAt: 's' }))
    addFollowUp = vi.fn(async () => true)
    model = createModel(profile, 'zh', undefined, NOW)
    model.reading.value = {
      kind: 'open',
      orders: [order(NUMBER)],
      missing: [],
      conversation: conversation(['在吗']),
    }
    const host = { request, say, isAlive: () => alive } as unknown as SidebarHost
    actions = sidebarNotes(model, host, { addFollowUp })
  })
  const failing = (failed: RequestFailed['failed']) => request.mockRejectedValue(new RequestFailed(failed))
  const notes = () => model.records.notes.value.map(({ text }) => text)
  const named = (name: string) => {
    model.settings.value = { ...model.settings.value, agent: { name, number: '' } }
  }

  it('shows a note once it is saved, under the agent’s name', async () => {
    named('小林')
    expect(await actions.addNote(BUYER, '风**', '要发票')).toBe(true)
    expect(request).toHaveBeenCalledWith(
      'saveNote',
      expect.objectContaining({ about: BUYER, text: '要发票', by: '小林', label: '风**' }),
    )
    expect(notes()).toEqual(['要发票'])
  })

  it('says when a note could not be saved, and that it is still there to be saved', async () => {
    failing('storeOff')
    expect(await actions.addNote(BUYER, undefined, '要发票')).toBe(false)
    expect(notes()).toEqual([])
    expect(model.notice.value?.words.key).toBe('store.failed.storeOff')
  })

  it('notices that the extension is gone', async () => {
    alive = false
    failing('unreachable')
    await actions.addNote(BUYER, undefined, '要发票')
    expect(model.gone.value).toBe(true)
  })

  it('removes a note at once, and brings it back', async () => {
    model.records.kept.value = { notes: [NOTE], followUps: [] }
    await actions.removeNote(NOTE)
    expect(notes()).toEqual([])
    model.notice.value?.undo?.()
    await vi.waitFor(() => expect(notes()).toEqual(['偏紧']))
    expect(request.mock.calls.map(([name]) => name)).toEqual(['removeNote', 'restoreNote'])
  })

  it('shows a note again that could not be removed', async () => {
    model.records.kept.value = { notes: [NOTE], followUps: [] }
    failing('unreachable')
    await actions.removeNote(NOTE)
    expect(notes()).toEqual(['偏紧'])
  })

  it('makes a message a note, with its side, time and the order shown, and takes it back', async () => {
    await actions.keepMessage(message('我要退货', { at: NOW - 60_000 }))
    expect(request).toHaveBeenCalledWith(
      'saveNote',
      expect.objectContaining({
        about: BUYER,
        label: '风**',
        text: '我要退货',
        from: { text: '我要退货', side: 'buyer', at: NOW - 60_000, order: NUMBER },
      }),
    )
    expect(notes()).toEqual(['我要退货'])
    model.notice.value?.undo?.()
    await vi.waitFor(() => expect(notes()).toEqual([]))
  })

  it('keeps one message once', async () => {
    await actions.keepMessage(message('我要退货'))
    request.mockClear()
    await actions.keepMessage(message('我要退货'))
    expect(request).not.toHaveBeenCalled()
    expect(model.notice.value?.words.key).toBe('sidebar.messageKnown')
  })

  it('notes a phone call by how it ended, with or without words', async () => {
    await actions.noteCall('noAnswer', '')
    await actions.noteCall('reached', ' 同意换货 ')
    expect(request.mock.calls.map(([, { text, call }]) => [text, call])).toEqual([
      [say('note.called'), 'noAnswer'],
      ['同意换货', 'reached'],
    ])
    expect(addFollowUp).not.toHaveBeenCalled()
  })

  it('puts down that a call is to be made again', async () => {
    await actions.noteCall('callBack', '下午在家')
    const [about, label, text] = addFollowUp.mock.calls[0] ?? []
    expect([about, label, text]).toEqual([BUYER, '风**', say('note.callAgain', '下午在家')])
  })

  it('says who changed a note, and leaves its history to the store', async () => {
    named('小李')
    const history = [{ text: '紧', at: 1 }]
    model.records.kept.value = { notes: [{ ...NOTE, by: '小王', history }], followUps: [] }
    await actions.editNote({ ...NOTE, by: '小王', history }, '偏紧，要 XL')
    const [, asked] = request.mock.calls[0] ?? []
    expect(asked).toMatchObject({ id: 'n1', by: '小王', editor: '小李', text: '偏紧，要 XL' })
    expect(asked).not.toHaveProperty('history')
  })
})
