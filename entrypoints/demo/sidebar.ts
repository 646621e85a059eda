import { profileFor } from '@/lib/consoles/profiles'
import { ownRoot } from '@/lib/page-agent/host/root'
import { PRACTICE_LAYOUT, practiceShop } from '@/lib/practice/session/practice-shop'
import type { Settings } from '@/lib/settings'
import { runSidebar } from '../mind/run'
import { browserPorts } from '../sidebar.content/browser-ports'
import { followSwitch } from '../sidebar.content/follow-switch'
import type { Ports } from '../sidebar.content/ports'
import { startSidebar } from '../sidebar.content/start'

/** Puts the real sidebar beside the practice console on the extension's own page, until the page is left. */
export async function mountSidebar(document: Document, start: number): Promise<void> {
  const profile = profileFor(document.location.href)
  if (!profile) throw new Error('no profile for the practice console')
  const ports = practicePorts(browserPorts(profile.id), start)
  await followSwitch(profile.id, new AbortController().signal, signal =>
    startSidebar({ document, here: { id: profile.id, profile }, root: ownRoot, ports, signal }),
  )
}

/** The browser as it is, but for the shop the trainee works in and the room the page gives. */
function practicePorts(ports: Ports, start: number): Ports {
  const ask: Ports['ask'] = async (name, ...data) => {
    const answer = await ports.ask(name, ...data)
    if (name !== 'settings') return answer
    // The name tells the type of the answer, which the compiler cannot follow.
    return practiceShop(answer as Settings, start) as typeof answer
  }
  const { onFrames: _, ...others } = ports
  return {
    ...others,
    ask,
    mind: async () => runSidebar,
    loadLayout: async () => (await ports.loadLayout()) ?? PRACTICE_LAYOUT,
  }
}
