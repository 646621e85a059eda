import type { Say } from '@/lib/locales/words'
import type { Layout } from '@/lib/settings'

interface FrameProps {
  readonly layout: Layout
  readonly say: Say
  /** Nothing more will come: the extension was updated under the page. */
  readonly gone?: boolean
}

/** The sidebar before it has read anything: its place and its edge, so that nothing jumps when the rest comes. */
export function Frame({ layout: { side, width, collapsed }, say, gone = false }: FrameProps) {
  return (
    <aside
      class={`sidebar ${side} ${collapsed ? 'collapsed' : 'open'}`}
      aria-label={say('sidebar.name')}
      lang={say('ui.language')}
      style={{ '--width': `${width}px`, bottom: '0px' }}
    >
      {gone ? (
        <p class="banner act" role="alert">
          {say('sidebar.gone')}
        </p>
      ) : (
        !collapsed && (
          <header class="who">
            <div class="who-line">
              <span class="who-name none">{say('sidebar.opening')}</span>
            </div>
          </header>
        )
      )}
    </aside>
  )
}
