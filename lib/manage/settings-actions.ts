import { batch } from '@preact/signals'
import { request } from '@/lib/messages'
import type { Settings, SettingsSection } from '@/lib/settings'
import type { ManageActions } from './actions'
import type { Attempt } from './attempt'
import type { ManageModel } from './model'

/**
 * Every change is made to the settings as they are by then, shown at once and saved in turn: of fields left one right after the other, none
 * is written over with what the page showed before. What could not be saved is shown as it was kept.
 */
export function settingsActions(model: ManageModel, attempt: Attempt): Pick<ManageActions, 'saveSettings'> {
  let last: Promise<unknown> = Promise.resolve()
  const show = <S extends SettingsSection>(section: S, value: Settings[S]) => {
    model.settings.value = { ...model.settings.peek(), [section]: value }
  }
  return {
    async saveSettings(section, change) {
      const now = model.settings.peek()[section]
      const value = { ...now, ...(typeof change === 'function' ? change(now) : change) }
      batch(() => {
        model.saving.value++
        model.writes.value++
        show(section, value)
      })
      const save = async () => {
        await request('saveSettings', { section, value })
        return true
      }
      const saved = last.then(() => attempt(save))
      last = saved
      const isSaved = await saved
      const kept = isSaved ? undefined : await attempt(() => request('settings'))
      batch(() => {
        if (kept) show(section, kept[section])
        model.saving.value--
      })
    },
  }
}
