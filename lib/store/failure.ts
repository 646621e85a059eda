/** Whether the disk, or the share of it the browser gives us, is full; wherever the database library hid the reason. */
export function isFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown }
  if (name === 'QuotaExceededError') return true
  return (inner !== error && isFull(inner)) || (Array.isArray(failures) && failures.some(isFull))
}

/** Whether an operation failed because its database was deleted or closed meanwhile. */
export const isGone = (error: unknown): boolean =>
  error instanceof Error && error.name === 'DatabaseClosedError'
