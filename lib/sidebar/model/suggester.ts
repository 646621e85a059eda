import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { inSlices, toEnd } from '@/lib/phrases/library/steps'
import { type Prepared, prepare, prepareInSteps } from '@/lib/phrases/suggest/prepare'
import { createSuggester, type Learned, type Suggester } from '@/lib/phrases/suggest/suggest'

/** What can be read while the page has not said yet which console it is: that much less stands between its answer and a suggestion. */
export interface ReadingAhead {
  /** Reads these phrases in steps. */
  read(phrases: readonly Phrase[]): void
  /** What is read by now. No more of it will be. */
  take(): Prepared
}

export function readingAhead(): ReadingAhead {
  let ahead: Prepared | undefined
  let isTaken = false
  let stop = () => {}
  return {
    read(phrases) {
      if (isTaken) return
      stop()
      ahead ??= prepare([])
      stop = inSlices(prepareInSteps(phrases, ahead), {
        onDone: made => {
          ahead = made
        },
      })
    },
    take() {
      isTaken = true
      stop()
      return ahead ?? prepare([])
    },
  }
}

/**
 * Suggests from the library as it is now. A large one is read in steps between which the page goes on, and the one before
 * serves meanwhile; what was learned anywhere is taken over without reading a phrase again.
 */
export function suggesterOf(
  phrases: ReadonlySignal<readonly Phrase[]>,
  learned: ReadonlySignal<Learned | undefined>,
  ahead: Pick<ReadingAhead, 'take'> = readingAhead(),
): ReadonlySignal<Suggester> {
  let before = ahead.take()
  // Of what was read ahead nothing is offered that this shop may not have.
  const prepared = signal(toEnd(prepareInSteps([], before)))
  effect(() => {
    return inSlices(prepareInSteps(phrases.value, before), {
      onDone: made => {
        before = made
        prepared.value = made
      },
    })
  })
  return computed(() => createSuggester(prepared.value, learned.value))
}
