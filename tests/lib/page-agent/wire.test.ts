import { expect, it, onTestFinished, vi } from 'vitest'
import { messagePortWire } from '@/lib/page-agent/wire'

function ends() {
  const { port1, port2 } = new MessageChannel()
  onTestFinished(() => {
    port1.close()
    port2.close()
  })
  return [messagePortWire(port1), messagePortWire(port2)] as const
}

it('brings what is posted, in order, both ways', async () => {
  const [agent, sidebar] = ends()
  const heard: unknown[] = []
  sidebar.onMessage(value => heard.push(value))
  agent.onMessage(value => sidebar.post(value))
  agent.post({ kind: 'pin', n: 1 })
  agent.post({ kind: 'pin', n: 2 })
  sidebar.post('before')
  await vi.waitFor(() =>
    expect(heard).toEqual([
      { kind: 'pin', n: 1 },
      { kind: 'pin', n: 2 },
    ]),
  )
})

it('tells of another end that closed, and brings nothing after that', async () => {
  const [agent, sidebar] = ends()
  const onClose = vi.fn()
  const heard = vi.fn()
  agent.onMessage(heard)
  agent.onClose(onClose)
  sidebar.close()
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
  agent.post('nobody')
  expect(heard).not.toHaveBeenCalled()
})
