/** Whether the system tells what falls due, as the agent allowed it. */
export interface ReminderPermission {
  has(): Promise<boolean>
  /** Asks the agent; only in the very event of their click. Tells whether it is allowed now. */
  ask(): Promise<boolean>
  /** The same, at most once on this machine: when something is first put off. */
  askOnce(): void
}
