// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RequestFailed } from '@/lib/messages'
import type { PickerMessage, PickerState } from '@/lib/picker/protocol'
import { DEFAULT_LAYOUT } from '@/lib/settings/layout'
import { type PickerPanel, pickerPanel } from '@/lib/sidebar/picker'

const STATE: PickerState = {
  repairs: false,
  name: '样例',
  parts: [],
  unknownStates: [],
  changed: false,
  saving: 'no',
}

describe('teaching, as the sidebar shows it', () => {
  let panel: PickerPanel
  let sent: [number, PickerMessage][]
  const request = vi.fn(async (_name: string, _ask: unknown): Promise<unknown> => undefined)
  const places = new Map([
    ['0', 4],
    ['0,1', 9],
  ])
  const setLayout = vi.fn()
  const focusSidebar = vi.fn(async () => {})
  beforeEach(() => {
    sent = []
    request.mockReset().mockResolvedValue(undefined)
    focusSidebar.mockClear()
    panel = pickerPanel({
      document,
      source: {
        sendPicker: (frame, message) => void sent.push([frame, message]),
        frameAt: path => places.get(path.join()),
        focusSidebar,
        layout: signal(DEFAULT_LAYOUT),
        setLayout,
      },
      host: { request: request as never, tab: 7, kind: 'page' },
    })
  })
  afterEach(() => document.body.replaceChildren())
  const shown = () => {
    const { value } = panel.shown
    if (!value) throw new Error('nobody teaches')
    return value
  }
  const start = () => {
    panel.open()
    panel.take(0, { kind: 'state', state: STATE })
    sent.length = 0
  }

  it('opens in the page’s own frame, and is there with its first word', () => {
    panel.open()
    expect(sent).toEqual([[0, { kind: 'open' }]])
    expect(panel.shown.value).toBeUndefined()
    panel.take(0, { kind: 'state', state: STATE })
    expect(shown().model.name.value).toBe('样例')
  })

  it('follows what the page’s picker says, and keeps the name the agent is typing', () => {
    start()
    shown().model.name.value = '我的后台'
    const before = panel.shown.value
    panel.take(0, {
      kind: 'state',
      state: { ...STATE, unknownStates: ['拣货台'], saving: 'now', pointing: { role: 'state', not: false } },
    })
    const { model } = shown()
    expect(panel.shown.value).toBe(before)
    expect([model.name.value, model.unknownStates.value, model.saving.value]).toEqual([
      '我的后台',
      ['拣货台'],
      'now',
    ])
    expect(model.pointing.value).toEqual({ role: 'state', not: false })
    panel.take(0, { kind: 'state', state: STATE })
    expect([model.unknownStates.value, model.pointing.value]).toEqual([[], undefined])
  })

  it('sends each of the agent’s actions', () => {
    start()
    const { actions, model } = shown()
    model.name.value = '我的后台'
    actions.point({ role: 'state', not: true })
    actions.point(undefined)
    actions.look('state')
    actions.look(undefined)
    actions.forget('state')
    actions.mean('拣货台', 'paid')
    actions.accept('amount')
    actions.skip()
    actions.back()
    actions.takeOffer()
    actions.save()
    actions.leave()
    expect(sent.map(([, message]) => message)).toEqual([
      { kind: 'point', pointing: { role: 'state', not: true } },
      { kind: 'point' },
      { kind: 'look', role: 'state' },
      { kind: 'look' },
      { kind: 'forget', role: 'state' },
      { kind: 'mean', words: '拣货台', meaning: 'paid' },
      { kind: 'accept', role: 'amount' },
      { kind: 'skip' },
      { kind: 'back' },
      { kind: 'takeOffer' },
      { kind: 'save', name: '我的后台' },
      { kind: 'leave' },
    ])
  })

  it('moves to the other side, off what is to be pointed at', () => {
    start()
    expect(shown().model.canMove).toBe(true)
    shown().actions.move()
    expect(setLayout).toHaveBeenCalledExactlyOnceWith({ side: 'left' })
  })

  it.each([
    ['a frame of the page', [0], 4],
    ['a frame in a frame', [0, 1], 9],
  ])('goes into %s the agent points at: left in one, opened in the other', (_, path, frame) => {
    start()
    panel.take(0, { kind: 'enter', path })
    expect(sent).toEqual([
      [0, { kind: 'leave' }],
      [frame, { kind: 'open' }],
    ])
    panel.take(0, { kind: 'left' })
    panel.take(frame, { kind: 'state', state: STATE })
    expect(panel.shown.value).toBeDefined()
    sent.length = 0
    shown().actions.leave()
    expect(sent).toEqual([[frame, { kind: 'leave' }]])
  })

  it.each([
    ['has no agent', { kind: 'enter' as const, path: [1] }],
    ['stands where nobody can count it', { kind: 'enter' as const }],
  ])('stays where it is when the frame that is pointed at %s, and says so', (_, event) => {
    start()
    panel.take(0, event)
    expect(sent).toEqual([[0, { kind: 'frameClosed' }]])
    expect(panel.shown.value).toBeDefined()
  })

  it('hears no other frame than the one the agent points in', () => {
    start()
    panel.take(4, { kind: 'left' })
    panel.take(4, { kind: 'keep', taught: {} })
    expect(panel.shown.value).toBeDefined()
    expect(request).not.toHaveBeenCalled()
  })

  it('has what was taught kept, for the frame it was taught in, and says that it is', async () => {
    start()
    panel.take(0, { kind: 'keep', taught: { kind: 'profile' } })
    await vi.waitFor(() =>
      expect(sent).toEqual([[0, { kind: 'saved', isSaved: true, notice: { key: 'teach.saved' } }]]),
    )
    expect(request).toHaveBeenCalledExactlyOnceWith('saveTaught', {
      taught: { kind: 'profile' },
      frame: 0,
      tab: 7,
    })
  })

  it('says why what was taught could not be kept', async () => {
    request.mockRejectedValueOnce(new RequestFailed('full'))
    start()
    panel.take(0, { kind: 'keep', taught: {} })
    await vi.waitFor(() =>
      expect(sent).toEqual([[0, { kind: 'saved', isSaved: false, notice: { key: 'store.failed.full' } }]]),
    )
  })

  it('gives the keyboard back to the part that was pointed at', async () => {
    document.body.innerHTML =
      '<section class="picker"><div class="part" data-last><button class="btn"></button></div></section>'
    start()
    panel.take(0, { kind: 'state', state: { ...STATE, pointing: { role: 'state', not: false } } })
    focusSidebar.mockClear()
    panel.take(0, { kind: 'state', state: STATE })
    expect(focusSidebar).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('btn'))
  })

  it('is gone when the picker is', () => {
    start()
    panel.take(0, { kind: 'left' })
    expect(panel.shown.value).toBeUndefined()
  })
})
