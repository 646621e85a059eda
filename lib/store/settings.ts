import { DEFAULT_SETTINGS, type Settings, type SettingsSection } from '@/lib/settings'
import { readSection, sectionToSave } from '@/lib/settings/schema'
import { live, put } from './records'
import type { Store } from './store'
import type { SavedSection } from './tables/own-fields'

export { readSection, sectionSchemas } from '@/lib/settings/schema'

/** Defaults for what was never saved, and for all of it without a database. */
export function settings(store: Store): Promise<Settings> {
  return store.read(DEFAULT_SETTINGS, async database => settingsOf(await database.settings.toArray()))
}

/** Saved sections, with defaults for what was never saved and for what is not understood. */
export function settingsOf(rows: readonly SavedSection[]): Settings {
  const saved = new Map<SettingsSection, SavedSection['value']>(
    rows.filter(live).map(({ id, value }) => [id, value]),
  )
  return {
    shop: readSection('shop', saved.get('shop') ?? {}),
    agent: readSection('agent', saved.get('agent') ?? {}),
    page: readSection('page', saved.get('page') ?? {}),
    suggestions: readSection('suggestions', saved.get('suggestions') ?? {}),
    day: readSection('day', saved.get('day') ?? {}),
    privacy: readSection('privacy', saved.get('privacy') ?? {}),
  }
}

/** Fields this version does not know stay as they are: a newer machine's settings pass through an older one. */
export function saveSettings<S extends SettingsSection>(
  store: Store,
  section: S,
  value: Settings[S],
): Promise<void> {
  return store.write(['settings'], async writing => {
    const known = await writing.database.settings.get(section)
    await put<SavedSection>(writing, writing.database.settings, {
      id: section,
      value: sectionToSave(section, known?.value ?? {}, value),
    })
  })
}
