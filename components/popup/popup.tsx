import { Compass, GraduationCap, LayoutList } from 'lucide'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import type { Say } from '@/lib/locales/words'
import type { OtherPage, PopupActions, Site } from '@/lib/manage/popup'
import { SiteSwitch } from './site-switch'

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
            <p class="about otherwise">{say('popup.otherwise')}</p>
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
        <button type="button" class="bare way" onClick={actions.openWelcome}>
          <Icon of={Compass} size={15} />
          {say('popup.welcome')}
        </button>
      </nav>
    </main>
  )
}
