const KEY = 'deskside:practice-guide'

/** Whether the trainee has not closed the guide yet; where the browser keeps nothing it is shown each time. */
export function guideWanted(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'closed'
  } catch {
    return true
  }
}

export function keepGuide(shown: boolean): void {
  try {
    if (shown) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'closed')
  } catch {
    // A browser that keeps nothing shows the guide again next time: no harm.
  }
}
