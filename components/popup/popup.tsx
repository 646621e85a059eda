import { GraduationCap, LayoutList } from 'lucide'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Say } from '@/lib/locales/words'
import type { ConsoleLimits } from '@/lib/trade/console'
import { SiteSwitch } from './site-switch'

/** The site in the active tab. */
export interface Site {
  readonly facts: ConsoleLimits
  /** `checked`: its profile was seen to work on the live page on that date. `code`: known from public code alone. `own`: our page. */
  readonly known: { readonly kind: 'checked'; readonly date: string } | { readonly kind: 'code' | 'own' }
  /** The agent has switched it off. */
  readonly off: boolean
}

/** A web page on which no console is known, or one that was taught but that the agent has not allowed here yet. */
export interface OtherPage {
  readonly host: string
  readonly taught: boolean
  readonly allowed: boolean
}

export interface PopupActions {
  /** Rejects when it was not saved. */
  switchOff(off: boolean): Promise<void>
  /** Asks the browser for this one site; what was not taught yet is then pointed at. */
  useHere(): void
  /** Lets the agent point at what is read wrongly. */
  teach(): void
  openPractice(): void
  openManage(): void
  openConsoles(): void
}

interface PopupProps {
  /** Absent: not a console Deskside knows. */
  readonly site?: Site
  readonly page?: OtherPage
  readonly actions: PopupActions
  readonly say: Say
}

/** What the toolbar button opens: this site, and the way to everything else. */
export function Popup({ site, page, actions, say }: PopupProps) {
  return (
    <main class="popup">
      <h1>{say('extension.name')}</h1>
      <section class="site" aria-label={say('popup.site')}>
        {site ? (
          <>
            <SiteSwitch site={site} onSwitch={actions.switchOff} say={say} />
            {site.known.kind !== 'own' && (
              <button type="button" class="bare link teach" onClick={actions.teach}>
                {say('teach.wrong')}
              </button>
            )}
          </>
        ) : page ? (
          <>
            <p class="name">{page.host}</p>
            <p class="about">{say(page.taught ? 'teach.taughtElsewhere' : 'teach.unknownSite')}</p>
            <Button look="main" onClick={page.allowed ? actions.teach : actions.useHere}>
              {say(page.allowed ? 'teach.start' : 'teach.useHere')}
            </Button>
          </>
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
