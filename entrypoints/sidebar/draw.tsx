import { render } from 'preact'
import { Elsewhere } from '@/components/sidebar/elsewhere'
import { Sidebar } from '@/components/sidebar/sidebar'
import type { EarlyStart } from '@/lib/browser/early-start'
import { runSidebar } from '@/lib/browser/run-sidebar'
import { createWords } from '@/lib/browser/sidebar-host'

/** Draws the sidebar, in whatever place its document stands. */
export function drawSidebar(begun: EarlyStart | undefined): void {
  const app = document.querySelector('#app')
  if (!app) throw new Error('#app is missing from index.html')
  const say = createWords()
  document.documentElement.lang = say('ui.language')

  runSidebar({
    window,
    begun,
    show(shown) {
      if (shown.kind === 'page') {
        const { app: sidebar, pasted, onPaste } = shown
        // Another page's sidebar is another one: nothing of the one before it is kept.
        render(
          <Sidebar
            key={pasted ? 'pasted' : 'page'}
            {...sidebar}
            say={say}
            {...(pasted && { pasted })}
            {...(onPaste && { onPaste })}
          />,
          app,
        )
      } else if (shown.kind === 'none')
        render(<Elsewhere say={say} {...(shown.onPaste && { onPaste: shown.onPaste })} />, app)
      else render(<Elsewhere where={shown.where} onHere={shown.here} say={say} />, app)
    },
    showSection(id) {
      requestAnimationFrame(() => app.querySelector(`.section.${id}`)?.scrollIntoView({ block: 'start' }))
    },
  })
}
