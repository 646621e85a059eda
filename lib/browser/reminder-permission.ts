import { browser } from '#imports'
import type { ReminderPermission } from '@/lib/settings/reminder-permission'
import { remindersAskedItem } from './storage-items'

/** Firefox has alarms without asking. */
const WANTED = { permissions: import.meta.env.FIREFOX ? ['notifications'] : ['notifications', 'alarms'] }
type Wanted = Parameters<typeof browser.permissions.request>[0]

/** The browser's permission to tell what falls due; whether it was asked for is stored, and known a moment after the start. */
export function reminderPermission(): ReminderPermission {
  const known = { asked: true }
  void remindersAskedItem.get().then(
    stored => {
      known.asked = stored
    },
    () => undefined,
  )
  const ask = async () => {
    known.asked = true
    // In Firefox a frame in a page has nothing to ask with: there the full page asks.
    if (!browser.permissions?.request) return false
    const given = browser.permissions.request(WANTED as Wanted).catch(() => false)
    void remindersAskedItem.set(true).catch(() => undefined)
    return given
  }
  return {
    has: async () => (await browser.permissions?.contains(WANTED as Wanted).catch(() => false)) ?? false,
    ask,
    askOnce() {
      if (!known.asked) void ask()
    },
  }
}
