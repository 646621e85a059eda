import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ownPort } from '@/lib/browser/own-port'
import type { Wire } from '@/lib/page-agent/wire'

const request = vi.hoisted(() => vi.fn<(name: string) => Promise<string | undefined>>())
vi.mock('@/lib/messages', () => ({ request }))

let opened: MessagePort[]
let page: EventTarget
beforeEach(() => {
  opened = []
  page = new EventTarget()
  request.mockReset().mockResolvedValue('secret')
})
afterEach(() => {
  for (const port of opened) port.close()
})

/** Somebody who holds this window posts a port; what is said over it. */
function post(data: unknown, hasPort = true) {
  const { port1, port2 } = new MessageChannel()
  opened.push(port1, port2)
  const heard: unknown[] = []
  port1.onmessage = ({ data: said }) => heard.push(said)
  const event = new MessageEvent('message', { data })
  Object.defineProperty(event, 'ports', { value: hasPort ? [port2] : [] })
  const close = vi.spyOn(port2, 'close')
  page.dispatchEvent(event)
  return { heard, close, port: port1 }
}

/** The wire as soon as it is taken. */
function waiting() {
  const state: { wire?: Wire } = {}
  void ownPort(page as Window).then(wire => {
    state.wire = wire
  })
  return state
}

describe('the port to the page agent', () => {
  it('is taken from who says the secret of the tab, and is answered', async () => {
    const state = waiting()
    const agent = post({ token: 'secret' })
    await vi.waitFor(() => expect(agent.heard).toEqual(['ready']))
    const heard = vi.fn()
    state.wire?.onMessage(heard)
    agent.port.postMessage({ kind: 'focusField' })
    await vi.waitFor(() => expect(heard).toHaveBeenCalledExactlyOnceWith({ kind: 'focusField' }))
  })

  it.each<[string, unknown]>([
    ['another secret', { token: 'guess' }],
    ['no secret', {}],
    ['nothing', null],
    ['a text', 'secret'],
    ['something like it', { token: ['secret'] }],
  ])('is refused from who says %s, and closed; the agent is heard after that', async (_, data) => {
    const state = waiting()
    const forged = post(data)
    await vi.waitFor(() => expect(forged.close).toHaveBeenCalledOnce())
    expect(state.wire).toBeUndefined()
    const agent = post({ token: 'secret' })
    await vi.waitFor(() => expect(agent.heard).toEqual(['ready']))
    expect(forged.heard).toEqual([])
  })

  it('is taken once: the first right one', async () => {
    const state = waiting()
    const [first, second] = [post({ token: 'secret' }), post({ token: 'secret' })]
    await vi.waitFor(() => expect(state.wire).toBeDefined())
    await vi.waitFor(() => expect(first.heard).toEqual(['ready']))
    expect(second.close).toHaveBeenCalledOnce()
    expect(second.heard).toEqual([])
  })

  it('is taken by a secret that was renewed while this document was loaded', async () => {
    request.mockResolvedValueOnce('old').mockResolvedValueOnce('renewed')
    waiting()
    const agent = post({ token: 'renewed' })
    await vi.waitFor(() => expect(agent.heard).toEqual(['ready']))
  })

  it.each<[string, () => void]>([
    ['there is no secret', () => request.mockResolvedValue(undefined)],
    ['nobody tells the secret', () => request.mockRejectedValue(new Error('asleep'))],
  ])('is taken from nobody where %s', async (_, happen) => {
    happen()
    const state = waiting()
    const posts = [post({ token: undefined }), post({}), post({ token: 'secret' })]
    for (const { close } of posts) await vi.waitFor(() => expect(close).toHaveBeenCalledOnce())
    expect(state.wire).toBeUndefined()
  })

  it('is not looked for in messages that bring none', async () => {
    const state = waiting()
    post({ token: 'secret' }, false)
    const agent = post({ token: 'secret' })
    await vi.waitFor(() => expect(state.wire).toBeDefined())
    await vi.waitFor(() => expect(agent.heard).toEqual(['ready']))
  })
})
