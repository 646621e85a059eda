import { GraduationCap, LayoutList } from 'lucide'
import { Icon } from '@/components/ui/icon'
import type { Say } from '@/lib/locales/words'
import type { ConsoleFacts } from '@/lib/trade/console'
import { SiteSwitch } from './site-switch'

/** The site in the active tab. */
export interface Site {
  readonly facts: ConsoleFacts
  /** `checked`: its profile was seen to work on the live page on that date. `code`: known from public code alone. `own`: our page. */
  readonly known: { readonly kind: 'checked'; readonly date: string } | { readonly kind: 'code' | 'own' }
  /** The agent has switched it off. */
  readonly off: boolean
}

export interface PopupActions {
  /** Rejects when it was not saved. */
  switchOff(off: boolean): Promise<void>
  openPractice(): void
  openManage(): void
  openConsoles(): void
}

interface PopupProps {
  /** Absent: not a console Deskside knows. */
  readonly site?: Site
  readonly actions: PopupActions
  readonly say: Say
}

/** What the toolbar button opens: this site, and the way to everything else. */
export function Popup({ site, actions, say }: PopupProps) {
  return (
    <main class="popup">
      <h1>{say('extension.name')}</h1>
      <section class="site" aria-label={say('popup.site')}>
        {site ? (
          <SiteSwitch site={site} onSwitch={actions.switchOff} say={say} />
        ) : (
          <>
            <p class="name">{say('popup.unknown')}</p>
            <p class="about">{say('popup.unknownNext')}</p>
            <button type="button" class="bare link" onClick={actions.openConsoles}>
              {say('popup.consoles')}
            </button>
          </>
        )}
      </section>
      <nav>
        <button type="button" class="bare way" onClick={actions.openPractice}>
          <Icon of={GraduationCap} size={15} />
          {say('popup.practice')}
        </button>
        <button type="button" class="bare way" onClick={actions.openManage}>
          <Icon of={LayoutList} size={15} />
          {say('popup.manage')}
        </button>
      </nav>
    </main>
  )
}
