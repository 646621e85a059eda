import { createShadowRootUi, defineContentScript } from '#imports'
import { PROFILES, profileFor } from '@/lib/consoles/profiles'
import { browserPorts } from './browser-ports'
import { followSwitch } from './follow-switch'
import { HOST_NAME, ISOLATED, type RootFactory } from './root'
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
    const profile = profileFor(location.href)
    if (!profile) return
    const root: RootFactory = async (_, css) => {
      const ui = await createShadowRootUi(ctx, {
        name: HOST_NAME,
        position: 'inline',
        // Beside the body, not in it: frameworks rewrite the body's children.
        anchor: 'html',
        append: 'last',
        mode: 'open',
        css,
        isolateEvents: [...ISOLATED],
        onMount: () => undefined,
      })
      ui.mount()
      return { host: ui.shadowHost, shadow: ui.shadow, container: ui.uiContainer, remove: ui.remove }
    }
    const ports = browserPorts(profile.id)
    await followSwitch(profile.id, ctx.signal, signal =>
      startSidebar({ document, profile, root, ports, signal }),
    )
  },
})
