/** Under which names the practice console keeps things in its page's storage. */
export const KEPT = {
  guide: 'deskside:practice-guide',
  pace: 'deskside:practice-pace',
  results: 'deskside:practice-results',
  scripts: 'deskside:practice-scripts',
} as const

/** Forgets the trainee's results and choices, and the shop's scripts. */
export function forgetPractice(storage: Pick<Storage, 'removeItem'>): void {
  try {
    for (const name of Object.values(KEPT)) storage.removeItem(name)
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
