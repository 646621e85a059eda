import type { Read } from './health/matches'
import type { OrderPlace } from './order/place'
import type { Reading } from './reading'
import type { Roots } from './shadow'
import type { Slicing } from './slices'

export interface WatchOptions {
  readonly signal: AbortSignal
  readonly now?: () => Date
  /** How the reading makes room for the page's own work. */
  readonly slicing?: Slicing
  onReading(reading: Reading): void
  /** Told each time the page was read, with every root of it. */
  onPage?(roots: Roots): void
  /** Told where the orders stand each time the page was read, also when the reading is as before: elements come and go. */
  onPlaces?(places: readonly OrderPlace[]): void
}

export interface Watching {
  /**
   * Reads what changed, for comparing before an insertion: whose chat is open and its newest messages as they are when this answers, the
   * orders as far as they can be read again in 150 ms.
   */
  readNow(): Promise<Reading>
  /** The same at once, with the orders as they were last read, as far as they still stand there: for asking again before each try. */
  readChat(): Reading
  /** How the last reading came about. */
  lastRead(): Read
  /** The page with every shadow root that was found in it. */
  roots(): Roots
}
