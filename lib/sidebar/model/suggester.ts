import { computed, effect, type ReadonlySignal, signal } from '@preact/signals'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { inSlices, toEnd } from '@/lib/phrases/library/steps'
import { type Prepared, prepare, prepareInSteps } from '@/lib/phrases/suggest/prepare'
import { createSuggester, type Learned, type Suggester } from '@/lib/phrases/suggest/suggest'

/** What was read ahead, and what ends reading more of it. */
let ahead: Prepared | undefined
let stopReading = () => {}

/**
 * Unpacks the model, and reads phrases, while the page has not said yet which console it is: that much less stands between its answer and
 * the first suggestion.
 */
export function readAhead(phrases: readonly Phrase[] = []): void {
  stopReading()
  ahead ??= prepare([])
  stopReading = inSlices(prepareInSteps(phrases, ahead), {
    onDone: made => {
      ahead = made
    },
  })
}

/**
 * Suggests from the library as it is now. A large one is read in steps between which the page goes on, and the one before
 * serves meanwhile; what was learned anywhere is taken over without reading a phrase again.
 */
export function suggesterOf(
  phrases: ReadonlySignal<readonly Phrase[]>,
  learned: ReadonlySignal<Learned | undefined>,
): ReadonlySignal<Suggester> {
  stopReading()
  let before = ahead ?? prepare([])
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
