import { KEPT } from './kept-names'

/** Whether the trainee has not closed the guide yet; where the browser keeps nothing it is shown each time. */
export function guideWanted(): boolean {
  try {
    return localStorage.getItem(KEPT.guide) !== 'closed'
  } catch {
    return true
  }
}

export function keepGuide(shown: boolean): void {
  try {
    if (shown) localStorage.removeItem(KEPT.guide)
    else localStorage.setItem(KEPT.guide, 'closed')
  } catch {
    // A browser that keeps nothing shows the guide again next time: no harm.
  }
}
