import { BackupSection } from './backup'
import { ConsolesSection } from './consoles'
import { useManage } from './context'
import { FollowUpsSection } from './follow-ups'
import { HealthLine } from './health-line'
import { NotesSection } from './notes'
import { NoticeBar } from './notice-bar'
import { PhrasesSection } from './phrases/phrases'
import { Rail } from './rail'
import { SettingsPage } from './settings'

const SECTIONS = {
  phrases: PhrasesSection,
  notes: NotesSection,
  'follow-ups': FollowUpsSection,
  consoles: ConsolesSection,
  backup: BackupSection,
  settings: SettingsPage,
} as const

/** The full page: a rail at the left, one section beside it. */
export function ManagePage() {
  const { model } = useManage()
  const Section = SECTIONS[model.section.value]
  return (
    <div class="manage">
      <Rail />
      <main class="main" id="main">
        <HealthLine />
        <Section />
      </main>
      <NoticeBar />
    </div>
  )
}
