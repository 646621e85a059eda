import { rest } from '@/lib/trade/rest'

/** Work that may rest at every `yield`. */
export type ReadingSteps<T> = Generator<undefined, T, undefined>

/** How long work goes on without a rest, and how it rests. */
export interface Slicing {
  /** Ms after which it rests; a single step may take longer. */
  readonly slice: number
  /** In ms. */
  clock(): number
  /** Resolves when the page has had its turn. */
  rest(): Promise<void>
}

export const SLICES: Slicing = {
  slice: 8,
  clock: () => performance.now(),
  rest,
}

/** Runs all steps without a rest; what they come to. */
export function atOnce<T>(steps: ReadingSteps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** Undefined where the signal ended it. `spent` is told the ms of each slice. */
export async function readInSlices<T>(
  steps: ReadingSteps<T>,
  { slice, clock, rest }: Slicing,
  signal: AbortSignal,
  spent?: (ms: number) => void,
): Promise<T | undefined> {
  while (!signal.aborted) {
    const from = clock()
    for (;;) {
      const { done, value } = steps.next()
      if (done) {
        spent?.(clock() - from)
        return value
      }
      if (clock() - from >= slice) break
    }
    spent?.(clock() - from)
    await rest()
  }
  return undefined
}
