import { KEPT } from './kept-names'

/** `calm`: buyers wait for the trainee; `busy`: they write when they want, as in life. */
export type Pace = 'calm' | 'busy'

const PACES: readonly Pace[] = ['calm', 'busy']
const paceIn = (text: string | null): Pace | undefined => PACES.find(pace => pace === text)

/** Reads `?pace=calm`, else what the trainee chose, else calm. An address with anything else in it is a test's or a measurement's: busy. */
export function paceOf(search: string, storage: Pick<Storage, 'getItem'>): Pace {
  const asked = paceIn(new URLSearchParams(search).get('pace'))
  if (asked) return asked
  if (search !== '') return 'busy'
  try {
    return paceIn(storage.getItem(KEPT.pace)) ?? 'calm'
  } catch {
    // A browser that keeps nothing begins calmly each time.
    return 'calm'
  }
}

/** Where nothing can be stored it holds until the page is left. */
export function keepPace(storage: Pick<Storage, 'setItem'>, pace: Pace): void {
  try {
    storage.setItem(KEPT.pace, pace)
  } catch {
    // Calm again next time.
  }
}
