import type { Say } from '@/lib/locales/words'
import type { SidebarHostKind } from '@/lib/settings/layout'

interface ElsewhereProps {
  /** Where the sidebar of this tab's console stands; absent where the tab is no console. */
  readonly where?: SidebarHostKind
  readonly onHere?: () => void
  /** Reads what is pasted instead. */
  readonly onPaste?: () => void
  readonly say: Say
}

/** What a panel or a window says while it has no page to show. */
export function Elsewhere({ where, onHere, onPaste, say }: ElsewhereProps) {
  const title =
    where === undefined
      ? 'sidebar.notHere'
      : where === 'window'
        ? 'sidebar.standsInWindow'
        : 'sidebar.standsElsewhere'
  return (
    <aside class="sidebar open elsewhere" aria-label={say('sidebar.name')} lang={say('ui.language')}>
      <p class="elsewhere-title">{say(title)}</p>
      {where === undefined ? (
        <>
          <p class="hint">{say('sidebar.notHereHint')}</p>
          {onPaste && (
            <button type="button" class="btn" onClick={onPaste}>
              {say('sidebar.pasted.open')}
            </button>
          )}
        </>
      ) : (
        <button type="button" class="btn main" onClick={onHere}>
          {say('sidebar.standHere')}
        </button>
      )}
    </aside>
  )
}
