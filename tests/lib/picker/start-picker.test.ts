// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { request } from '@/lib/messages'
import type { PickerEnd } from '@/lib/page-agent/parts'
import type { PickerEvent, PickerState } from '@/lib/picker/protocol'
import { startPicker } from '@/lib/picker/start-picker'

const ADDRESS = 'https://shop.example/admin/chat'

describe('the picker in a page', () => {
  let told: PickerEvent[]
  let picker: PickerEnd
  const asked = vi.fn(
    async (name: string): Promise<unknown> => (name === 'addressHere' ? ADDRESS : undefined),
  )
  beforeEach(() => {
    told = []
    asked.mockClear()
    document.body.innerHTML = '<ul><li>在吗</li><li>多久发货</li></ul>'
    picker = startPicker({
      window,
      request: asked as unknown as typeof request,
      tell: event => told.push(event),
      tokens: '',
    })
  })
  afterEach(() => {
    picker.send({ kind: 'leave' })
    document.body.replaceChildren()
  })
  const state = (): PickerState => {
    const event = told.findLast(one => one.kind === 'state')
    if (event?.kind !== 'state') throw new Error('no state')
    return event.state
  }
  const open = async () => {
    picker.send({ kind: 'open' })
    await vi.waitFor(() => expect(told).not.toEqual([]))
  }
  const hosts = () => document.documentElement.querySelectorAll('deskside-sidebar').length

  it('puts nothing on the page until it is opened, and does nothing that is asked before', () => {
    picker.send({ kind: 'point', pointing: { role: 'state', not: false } })
    expect([hosts(), told]).toEqual([0, []])
  })

  it('tells what it is about: the page’s own address, as its background knows it', async () => {
    await open()
    expect(state()).toMatchObject({ repairs: false, saving: 'no' })
    expect(hosts()).toBe(1)
    expect(asked.mock.calls.map(([name]) => name)).toEqual(['addressHere', 'taughtHere'])
  })

  it('opened twice, stays one and says where it is', async () => {
    await open()
    const before = told.length
    picker.send({ kind: 'open' })
    expect(told).toHaveLength(before + 1)
    expect(hosts()).toBe(1)
  })

  it('follows what is pointed at', async () => {
    await open()
    picker.send({ kind: 'point', pointing: { role: 'buyer-message', not: false } })
    expect(state().pointing).toEqual({ role: 'buyer-message', not: false })
    picker.send({ kind: 'point' })
    expect(state().pointing).toBeUndefined()
  })

  it('says what became of it', async () => {
    await open()
    picker.send({ kind: 'frameClosed' })
    expect(state().notice).toEqual({ key: 'teach.frameClosed' })
    picker.send({ kind: 'saved', isSaved: false, notice: { key: 'store.failed.full' } })
    expect(state()).toMatchObject({ notice: { key: 'store.failed.full' }, saving: 'no' })
  })

  it('leaves nothing of its own on the page', async () => {
    await open()
    picker.send({ kind: 'leave' })
    expect(told.at(-1)).toEqual({ kind: 'left' })
    expect(hosts()).toBe(0)
    told = []
    await open()
    expect(hosts()).toBe(1)
  })
})
