/** The sections of the full page in the order of its rail: the part of the address after `#/`, and the words of its name. */
export const MANAGE_SECTIONS = [
  { id: 'phrases', name: 'manage.rail.phrases' },
  { id: 'notes', name: 'manage.rail.notes' },
  { id: 'buyers', name: 'manage.rail.buyers' },
  { id: 'issues', name: 'manage.rail.issues' },
  { id: 'follow-ups', name: 'manage.rail.followUps' },
  { id: 'day', name: 'manage.rail.day' },
  { id: 'consoles', name: 'manage.rail.consoles' },
  { id: 'backup', name: 'manage.rail.backup' },
  { id: 'settings', name: 'manage.rail.settings' },
  { id: 'welcome', name: 'manage.rail.welcome' },
] as const

export type ManageSection = (typeof MANAGE_SECTIONS)[number]['id']

/** For whoever parses a section that came from outside. */
export const SECTION_IDS: readonly ManageSection[] = MANAGE_SECTIONS.map(({ id }) => id)
