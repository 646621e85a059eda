import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alert } from '@/lib/alerts/alert'
import { RequestFailed } from '@/lib/messages'
import type { About, Note } from '@/lib/notes/note'
import { recordActions } from '@/lib/sidebar/actions/record-actions'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { SidebarHost } from '@/lib/sidebar/sidebar-host'
import { conversation, library, NOW, phrase, profile, say } from '../../../components/sidebar/stage'

const BUYER = 'buyer:pinduoduo:id:80001' as About
const ALERT: Alert = {
  id: 'buyer-waiting',
  level: 'look',
  title: { key: 'alert.waiting.title' },
  why: [],
  about: 'x',
  step: { kind: 'insert', topic: 'hold-on' },
}
const NOTE: Note = {
  id: 'n1' as never,
  about: BUYER,
  console: profile.id,
  text: '偏紧',
  at: NOW,
  updatedAt: 's' as never,
}

describe('what the agent keeps', () => {
  let model: SidebarModel
  let request: ReturnType<typeof vi.fn>
  let alive: boolean
  let actions: ReturnType<typeof recordActions>
  beforeEach(() => {
    alive = true
    request = vi.fn(async (name: string, data: object) => ({
      id: name === 'decide' ? 'pinduoduo/buyer-waiting/x' : 'n1',
      ...data,
      updatedAt: 's',
    }))
    model = createModel(profile, 'zh', undefined, NOW)
    model.reading.value = { kind: 'open', orders: [], missing: [], conversation: conversation(['在吗']) }
    model.phrases.library.value = library(
      [phrase('甲', '甲'), phrase('乙', '乙'), phrase('丙', '丙')],
      ['甲', '乙'],
    )
    actions = recordActions(model, { request, say, isAlive: () => alive } as unknown as SidebarHost)
  })
  const failing = (failed: RequestFailed['failed']) => request.mockRejectedValue(new RequestFailed(failed))
  const notes = () => model.records.notes.value.map(({ text }) => text)

  it('shows a note once it is saved, under the agent’s name', async () => {
    model.settings.value = { ...model.settings.value, agent: { name: '小林' } }
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

  it.each([
    ['done', undefined],
    ['later', 600_000],
    ['never', undefined],
  ] as const)('sets an alert aside as %s, and takes that back', async (kind, after) => {
    await actions.decide(ALERT, kind)
    const [decision] = model.alerts.decisions.value
    expect(decision).toMatchObject({ alert: 'buyer-waiting', about: 'x', kind })
    expect(decision?.until === undefined ? undefined : decision.until - decision.at).toBe(after)
    model.notice.value?.undo?.()
    await vi.waitFor(() => expect(model.alerts.decisions.value).toEqual([]))
    expect(request).toHaveBeenLastCalledWith('undecide', { id: 'pinduoduo/buyer-waiting/x' })
  })

  it('keeps an alert aside for this page when nothing can be saved', async () => {
    failing('storeOff')
    await actions.decide(ALERT, 'done')
    expect(model.alerts.decisions.value).toHaveLength(1)
  })

  it('adds, moves and takes out pins at once, and puts them back when that failed', async () => {
    const pins = () => model.phrases.pinned.value.map(({ title }) => title)
    await actions.pin('丙' as never, 2)
    expect(pins()).toEqual(['甲', '乙', '丙'])
    await actions.pin('丙' as never, 0)
    expect(pins()).toEqual(['丙', '甲', '乙'])
    await actions.pin('甲' as never, null)
    expect(pins()).toEqual(['丙', '乙'])
    failing('unreachable')
    await actions.pin('乙' as never, null)
    expect(pins()).toEqual(['丙', '乙'])
  })
})
