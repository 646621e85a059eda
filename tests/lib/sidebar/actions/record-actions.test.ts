import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Alert } from '@/lib/alerts/alert'
import { RequestFailed } from '@/lib/messages'
import { recordActions } from '@/lib/sidebar/actions/record-actions'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { SidebarHost } from '@/lib/sidebar/sidebar-host'
import { conversation, library, NOW, phrase, profile, say } from '../../../components/sidebar/stage'

const ALERT: Alert = {
  id: 'buyer-waiting',
  level: 'look',
  title: { key: 'alert.waiting.title' },
  why: [],
  about: 'x',
  step: { kind: 'insert', topic: 'hold-on' },
}
describe('what the agent keeps', () => {
  let model: SidebarModel
  let request: ReturnType<typeof vi.fn>
  let actions: ReturnType<typeof recordActions>
  beforeEach(() => {
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
    actions = recordActions(model, { request, say, isAlive: () => true } as unknown as SidebarHost)
  })
  const failing = (failed: RequestFailed['failed']) => request.mockRejectedValue(new RequestFailed(failed))

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

  it.each([
    [NOW + 3_600_000, '16:22 再提醒'],
    [Date.parse('2026-11-21T09:00:00+08:00'), '11-21 09:00 再提醒'],
  ])('says until when it is set aside: %i, %s', async (until, said) => {
    vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
    await actions.decide(ALERT, 'later', until)
    vi.useRealTimers()
    const words = model.notice.value?.words
    expect(words && say(words.key as never, ...(words.args ?? []))).toBe(said)
  })

  it('keeps an alert aside for this page when nothing can be saved', async () => {
    failing('storeOff')
    await actions.decide(ALERT, 'done')
    expect(model.alerts.decisions.value).toHaveLength(1)
  })

  it('shows tags at once, so that the next is added to them, and takes them back where they could not be saved', async () => {
    let answer = () => {}
    request.mockImplementationOnce(
      (_: string, data: object) => new Promise(done => (answer = () => done({ ...data, updatedAt: 's' }))),
    )
    const tags = () => model.records.profile.value?.tags
    const saving = actions.saveTags(['老客'])
    expect(tags()).toEqual(['老客'])
    answer()
    expect(await saving).toBe(true)
    failing('unreachable')
    expect(await actions.saveTags(['老客', 'VIP'])).toBe(false)
    expect(tags()).toEqual(['老客'])
  })

  it('makes a text of the agent’s own a phrase, once, and takes it back', async () => {
    expect(await actions.addPhrase(' 这款没有小号了。大号给您优惠五块 ')).toBe(true)
    expect(request).toHaveBeenCalledWith('addPhrase', {
      title: '这款没有小号了',
      text: '这款没有小号了。大号给您优惠五块',
    })
    model.notice.value?.undo?.()
    await vi.waitFor(() => expect(request).toHaveBeenLastCalledWith('takeBackPhrase', { id: 'n1' }))
    expect(await actions.addPhrase('甲')).toBe(false)
    expect(model.notice.value?.words.key).toBe('sidebar.offered.known')
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
