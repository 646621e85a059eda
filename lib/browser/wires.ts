import { browser } from '#imports'
import type { Wire } from '@/lib/page-agent/wire'

type Port = ReturnType<typeof browser.runtime.connect>

/** Names the ports that lead from a sidebar to a page agent. */
const TO_AGENT = 'deskside-agent'
/** The same by way of the background, for documents that have no `tabs` (a frame in a page, in Firefox): followed by the frame's number. */
const BY_BACKGROUND = 'deskside-agent:'

function portWire(port: Port): Wire {
  return {
    post: value => port.postMessage(value),
    onMessage: run => port.onMessage.addListener(run),
    onClose: run => port.onDisconnect.addListener(run),
    close: () => port.disconnect(),
  }
}

/** To the agent in one frame of a tab; `tab` may be left out for the tab this document stands in. */
export function connectAgent(frame: number, tab: number | undefined): Wire {
  const { tabs, runtime } = browser
  if (tabs !== undefined && tab !== undefined)
    return portWire(tabs.connect(tab, { name: TO_AGENT, frameId: frame }))
  return portWire(runtime.connect({ name: `${BY_BACKGROUND}${frame}` }))
}

/** In the background: passes on what comes for an agent in the sender's own tab. */
export function bridgeToAgents(): void {
  browser.runtime.onConnect.addListener(port => {
    const tab = port.sender?.tab?.id
    const frame = Number(port.name.slice(BY_BACKGROUND.length))
    if (!port.name.startsWith(BY_BACKGROUND) || tab === undefined || !Number.isInteger(frame)) return
    const own = browser.runtime.getURL('/')
    if (!port.sender?.url?.startsWith(own)) return port.disconnect()
    const agent = browser.tabs.connect(tab, { name: TO_AGENT, frameId: frame })
    port.onMessage.addListener(value => agent.postMessage(value))
    agent.onMessage.addListener(value => port.postMessage(value))
    port.onDisconnect.addListener(() => agent.disconnect())
    agent.onDisconnect.addListener(() => port.disconnect())
  })
}

/** In a page: the sidebars that come over ports. Pages cannot: these listeners hear the extension alone. */
export function onSidebarWire(run: (wire: Wire) => void, signal: AbortSignal): void {
  const onConnect = (port: Port) => {
    if (port.name === TO_AGENT) run(portWire(port))
  }
  browser.runtime.onConnect.addListener(onConnect)
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onConnect.removeListener(onConnect)
    } catch {
      // The extension was updated under the page: nobody will come any more.
    }
  })
}
