import {
  BookText,
  CalendarClock,
  ChartColumn,
  CircleX,
  Compass,
  type IconNode,
  MonitorSmartphone,
  Save,
  Settings,
  StickyNote,
  Users,
} from 'lucide'
import type { ComponentType } from 'preact'
import type { ManageSection } from '@/lib/manage/sections'
import { BackupSection } from './backup'
import { BuyersSection } from './buyers/buyers'
import { ConsolesSection } from './consoles'
import { DaySection } from './day/day'
import { FollowUpsSection } from './follow-ups/follow-ups'
import { IssuesSection } from './issues/issues'
import { NotesSection } from './notes/notes'
import { PhrasesSection } from './phrases/phrases'
import { SettingsPage } from './settings'
import { WelcomeSection } from './welcome/welcome'

interface SectionView {
  readonly icon: IconNode
  readonly View: ComponentType
}

/** How each section is drawn; lib/manage/sections.ts lists them. */
export const SECTION_VIEWS: Readonly<Record<ManageSection, SectionView>> = {
  phrases: { icon: BookText, View: PhrasesSection },
  notes: { icon: StickyNote, View: NotesSection },
  buyers: { icon: Users, View: BuyersSection },
  issues: { icon: CircleX, View: IssuesSection },
  'follow-ups': { icon: CalendarClock, View: FollowUpsSection },
  day: { icon: ChartColumn, View: DaySection },
  consoles: { icon: MonitorSmartphone, View: ConsolesSection },
  backup: { icon: Save, View: BackupSection },
  settings: { icon: Settings, View: SettingsPage },
  welcome: { icon: Compass, View: WelcomeSection },
}
