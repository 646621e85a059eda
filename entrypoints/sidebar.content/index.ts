import { defineContentScript } from '#imports'
import { SITES, siteFor } from '@/lib/consoles/sites'
import { ownRoot } from '@/lib/page-agent/host/root'
import { listenToKeyboard } from '@/lib/page-agent/keys/keyboard'
import { browserPorts } from './browser-ports'
import { followSwitch } from './follow-switch'
import { followTaught } from './follow-taught'
import { startSidebar } from './start'

export default defineContentScript({
  matches: SITES.flatMap(([, matches]) => matches),
  // Before the page's own scripts, so that no listener of theirs is told about keys typed in the sidebar.
  runAt: 'document_start',
  // The styles are in the script: nothing is fetched before the sidebar is painted, and the page can fetch nothing of ours.
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const keyboard = listenToKeyboard(window, ctx.signal)
    await followTaught(location.href, siteFor(location.href), ctx.signal, (here, taught) =>
      followSwitch(here.id, taught, signal =>
        startSidebar({ document, here, root: ownRoot, ports: browserPorts(here.id), keyboard, signal }),
      ),
    )
  },
})
