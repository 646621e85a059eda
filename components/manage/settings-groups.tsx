import type { ComponentChildren } from 'preact'
import type { WordKey } from '@/lib/locales/words'
import { useManage } from './context'

/** The groups of the settings, in the order of the page, by their titles. */
const GROUPS = {
  you: 'manage.settings.you',
  shops: 'sets.title',
  cutoff: 'manage.settings.cutoff',
  buyers: 'manage.rail.buyers',
  alerts: 'alertRules.title',
  words: 'manage.settings.ownWords',
  suggestions: 'manage.settings.suggestions',
  page: 'manage.settings.onPage',
  learned: 'manage.learned.title',
  day: 'manage.settings.targets',
  privacy: 'manage.settings.privacy',
} as const satisfies Readonly<Record<string, WordKey>>

type SettingsGroup = keyof typeof GROUPS

const idOf = (group: SettingsGroup) => `settings-${group}`

interface PanelProps {
  readonly of: SettingsGroup
  readonly class?: string
  readonly children: ComponentChildren
}

/** One group of settings under its title. */
export function SettingsPanel({ of, class: more = '', children }: PanelProps) {
  const { say } = useManage()
  return (
    <fieldset id={idOf(of)} class={`panel ${more}`} tabIndex={-1}>
      <legend>{say(GROUPS[of])}</legend>
      {children}
    </fieldset>
  )
}

/** Leads to each group; stays in sight while the groups scroll. */
export function SettingsRail() {
  const { say } = useManage()
  const show = (group: SettingsGroup) => {
    const panel = document.getElementById(idOf(group))
    panel?.scrollIntoView({ block: 'start' })
    panel?.focus({ preventScroll: true })
  }
  return (
    <nav class="settings-rail" aria-label={say('manage.settings.groups')}>
      {Object.entries(GROUPS).map(([group, title]) => (
        <button key={group} type="button" class="bare" onClick={() => show(group as SettingsGroup)}>
          {say(title)}
        </button>
      ))}
    </nav>
  )
}
