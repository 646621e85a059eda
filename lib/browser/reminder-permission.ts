import { browser } from '#imports'
import { remindersAskedItem } from './storage-items'

/** Firefox has alarms without asking. */
const WANTED = { permissions: ['notifications', ...(import.meta.env.FIREFOX ? [] : ['alarms'])] } as {
  permissions: ['notifications']
}

/** Whether the system tells what falls due, as the agent allowed it. */
export interface ReminderPermission {
  has(): Promise<boolean>
  /** Asks the agent; only in the very event of their click. Tells whether it is allowed now. */
  ask(): Promise<boolean>
  /** The same, at most once on this machine: when something is first put off. */
  askOnce(): void
}

export function reminderPermission(): ReminderPermission {
  let asked = true
  void remindersAskedItem.get().then(
    stored => {
      asked = stored
    },
    () => undefined,
  )
  const ask = async () => {
    asked = true
    // In Firefox a frame in a page has no permissions to ask for: there the full page asks.
    if (!browser.permissions?.request) return false
    const given = browser.permissions.request(WANTED).catch(() => false)
    void remindersAskedItem.set(true).catch(() => undefined)
    return given
  }
  return {
    has: () => browser.permissions?.contains(WANTED).catch(() => false) ?? Promise.resolve(false),
    ask,
    askOnce() {
      if (!asked) void ask()
    },
  }
}
