import { defineContentScript } from '#imports'
import { PROFILES, profileFor } from '@/lib/consoles/profiles'
import { browserPorts } from './browser-ports'
import { followSwitch } from './follow-switch'
import { followTaught } from './follow-taught'
import { listenToKeyboard } from './keyboard'
import { ownRoot } from './root'
import { startSidebar } from './start'

/** The practice console is a page of the extension, which starts its own sidebar. */
const consoles = PROFILES.filter(profile => profile.id !== 'practice')

export default defineContentScript({
  matches: consoles.flatMap(profile => profile.matches),
  // Before the page's own scripts, so that no listener of theirs is told about keys typed in the sidebar.
  runAt: 'document_start',
  // The styles are in the script: nothing is fetched before the sidebar is painted, and the page can fetch nothing of ours.
  cssInjectionMode: 'manual',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    const keyboard = listenToKeyboard(window, ctx.signal)
    await followTaught(location.href, profileFor(location.href), ctx.signal, (profile, taught) =>
      followSwitch(profile.id, taught, signal =>
        startSidebar({ document, profile, root: ownRoot, ports: browserPorts(profile.id), keyboard, signal }),
      ),
    )
  },
})
