import { request } from '@/lib/messages'
import { messagePortWire, type Wire } from '@/lib/page-agent/wire'

/**
 * The wire to the page agent that put this document beside its page. Anybody who holds this window can post a port; it is taken from who
 * says the tab's secret, which the page agent has from the background and no page can have. Resolves with the first such port; others are
 * closed.
 *
 * Call it while the document is being loaded: the page agent posts once it has loaded.
 */
export function ownPort(window: Window): Promise<Wire> {
  const ask = () => request('token').catch(() => undefined)
  const first = ask()
  /** A secret may have been renewed since it was asked for. */
  const isSecret = async (said: unknown) =>
    typeof said === 'string' && (said === (await first) || said === (await ask()))
  return new Promise(resolve => {
    let isTaken = false
    const onMessage = async ({ data, ports: [port] }: MessageEvent) => {
      if (!port) return
      const said: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'token') : undefined
      if (!(await isSecret(said)) || isTaken) return port.close()
      isTaken = true
      window.removeEventListener('message', onMessage)
      port.postMessage('ready')
      resolve(messagePortWire(port))
    }
    window.addEventListener('message', onMessage)
  })
}
